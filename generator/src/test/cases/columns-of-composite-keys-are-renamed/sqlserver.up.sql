-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: exact
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

-- ends here where it has run before
IF (SELECT count(*) FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[lines]') AND name = N'p') = 1
  AND (SELECT count(*) FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[lines]') AND name = N'q') = 1
  AND (SELECT count(*) FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[lines]') AND name = N'x') = 0
  AND (SELECT count(*) FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[lines]') AND name = N'y') = 0
  THROW 50000, N'this script has run here before', 1;
GO

BEGIN TRANSACTION;
GO

-- rename column orders.b to plinth_rename_b
IF COL_LENGTH(N'[dbo].[orders]', N'b') IS NOT NULL
  EXEC sp_rename N'[dbo].[orders].[b]', N'plinth_rename_b', N'COLUMN';
GO

-- rename column orders.a to b
IF COL_LENGTH(N'[dbo].[orders]', N'a') IS NOT NULL
  EXEC sp_rename N'[dbo].[orders].[a]', N'b', N'COLUMN';
GO

-- rename column orders.plinth_rename_b to a
IF COL_LENGTH(N'[dbo].[orders]', N'plinth_rename_b') IS NOT NULL
  EXEC sp_rename N'[dbo].[orders].[plinth_rename_b]', N'a', N'COLUMN';
GO

-- rename column lines.x to p
IF COL_LENGTH(N'[dbo].[lines]', N'x') IS NOT NULL
  EXEC sp_rename N'[dbo].[lines].[x]', N'p', N'COLUMN';
GO

-- rename column lines.y to q
IF COL_LENGTH(N'[dbo].[lines]', N'y') IS NOT NULL
  EXEC sp_rename N'[dbo].[lines].[y]', N'q', N'COLUMN';
GO

COMMIT TRANSACTION;
GO
