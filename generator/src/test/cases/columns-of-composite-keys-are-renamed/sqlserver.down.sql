-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: exact
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

-- ends here where it has run before
IF (SELECT count(*) FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[lines]') AND name = N'x') = 1
  AND (SELECT count(*) FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[lines]') AND name = N'y') = 1
  AND (SELECT count(*) FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[lines]') AND name = N'p') = 0
  AND (SELECT count(*) FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[lines]') AND name = N'q') = 0
  THROW 50000, N'this script has run here before', 1;
GO

BEGIN TRANSACTION;
GO

-- rename column lines.q to y
IF COL_LENGTH(N'[dbo].[lines]', N'q') IS NOT NULL
  EXEC sp_rename N'[dbo].[lines].[q]', N'y', N'COLUMN';
GO

-- rename column lines.p to x
IF COL_LENGTH(N'[dbo].[lines]', N'p') IS NOT NULL
  EXEC sp_rename N'[dbo].[lines].[p]', N'x', N'COLUMN';
GO

-- rename column orders.a to plinth_rename_b
IF COL_LENGTH(N'[dbo].[orders]', N'a') IS NOT NULL
  EXEC sp_rename N'[dbo].[orders].[a]', N'plinth_rename_b', N'COLUMN';
GO

-- rename column orders.b to a
IF COL_LENGTH(N'[dbo].[orders]', N'b') IS NOT NULL
  EXEC sp_rename N'[dbo].[orders].[b]', N'a', N'COLUMN';
GO

-- rename column orders.plinth_rename_b to b
IF COL_LENGTH(N'[dbo].[orders]', N'plinth_rename_b') IS NOT NULL
  EXEC sp_rename N'[dbo].[orders].[plinth_rename_b]', N'b', N'COLUMN';
GO

COMMIT TRANSACTION;
GO
