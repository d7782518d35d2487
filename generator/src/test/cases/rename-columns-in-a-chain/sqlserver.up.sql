-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: exact
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

-- ends here where it has run before
IF (SELECT count(*) FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[shifts]') AND name = N'd') = 1
  AND (SELECT count(*) FROM sys.columns WHERE object_id = OBJECT_ID(N'[dbo].[shifts]') AND name = N'a') = 0
  THROW 50000, N'this script has run here before', 1;
GO

BEGIN TRANSACTION;
GO

-- rename column shifts.c to d
IF COL_LENGTH(N'[dbo].[shifts]', N'c') IS NOT NULL
  EXEC sp_rename N'[dbo].[shifts].[c]', N'd', N'COLUMN';
GO

-- rename column shifts.b to c
IF COL_LENGTH(N'[dbo].[shifts]', N'b') IS NOT NULL
  EXEC sp_rename N'[dbo].[shifts].[b]', N'c', N'COLUMN';
GO

-- rename column shifts.a to b
IF COL_LENGTH(N'[dbo].[shifts]', N'a') IS NOT NULL
  EXEC sp_rename N'[dbo].[shifts].[a]', N'b', N'COLUMN';
GO

COMMIT TRANSACTION;
GO
