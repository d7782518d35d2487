-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: retained
--   - the values of people.name
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- park column people.name as plinth_parked_002_change_name
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_name_length_check];
GO
ALTER TABLE [dbo].[people] ALTER COLUMN [name] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL;
GO
IF COL_LENGTH(N'[dbo].[people]', N'name') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[name]', N'plinth_parked_002_change_name', N'COLUMN';
GO

COMMIT TRANSACTION;
GO
