-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - values written to people.name since
-- Rollback: retained
--   - the values of people.first_name
--   - the values of people.last_name
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- add column people.name varchar(90) fill first_name || '/' || coalesce(last_name, '')
ALTER TABLE [dbo].[people] ADD [name] nvarchar(180) COLLATE Latin1_General_100_BIN2 NULL;
GO
UPDATE [dbo].[people] SET [name] = [first_name] + N'/' + COALESCE([last_name], N'');
GO
ALTER TABLE [dbo].[people] ALTER COLUMN [name] nvarchar(180) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
-- ! fails if rows of people break people_name_length_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_name_length_check] CHECK ((LEN(([name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 90);
GO

-- park column people.first_name as plinth_parked_002_change_first_name
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_first_name_length_check];
GO
ALTER TABLE [dbo].[people] ALTER COLUMN [first_name] nvarchar(80) COLLATE Latin1_General_100_BIN2 NULL;
GO
IF COL_LENGTH(N'[dbo].[people]', N'first_name') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[first_name]', N'plinth_parked_002_change_first_name', N'COLUMN';
GO

-- park column people.last_name as plinth_parked_002_change_last_name
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_last_name_length_check];
GO
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_last_name_was_there] bit NULL CONSTRAINT [DF_people_plinth_parked_002_change_last_name_was_there] DEFAULT (1) WITH VALUES;
GO
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [DF_people_plinth_parked_002_change_last_name_was_there];
GO
IF COL_LENGTH(N'[dbo].[people]', N'last_name') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[last_name]', N'plinth_parked_002_change_last_name', N'COLUMN';
GO

COMMIT TRANSACTION;
GO
