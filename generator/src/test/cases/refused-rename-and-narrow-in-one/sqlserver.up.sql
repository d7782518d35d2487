-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: exact
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- rename column users.visits to visit_count
IF COL_LENGTH(N'[dbo].[users]', N'visits') IS NOT NULL
  EXEC sp_rename N'[dbo].[users].[visits]', N'visit_count', N'COLUMN';
GO

-- alter column users.visit_count int
ALTER TABLE [dbo].[users] ALTER COLUMN [visit_count] int NOT NULL;
GO

COMMIT TRANSACTION;
GO
