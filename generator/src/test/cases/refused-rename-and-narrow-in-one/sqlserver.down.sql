-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: exact
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- alter column users.visit_count bigint
ALTER TABLE [dbo].[users] ALTER COLUMN [visit_count] bigint NOT NULL;
GO

-- rename column users.visit_count to visits
IF COL_LENGTH(N'[dbo].[users]', N'visit_count') IS NOT NULL
  EXEC sp_rename N'[dbo].[users].[visit_count]', N'visits', N'COLUMN';
GO

COMMIT TRANSACTION;
GO
