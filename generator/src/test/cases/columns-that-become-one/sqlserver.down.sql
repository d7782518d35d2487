-- Down: undoes up.sql
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

-- bring back column people.last_name from plinth_parked_002_change_last_name
IF COL_LENGTH(N'[dbo].[people]', N'plinth_parked_002_change_last_name') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[plinth_parked_002_change_last_name]', N'last_name', N'COLUMN';
GO
UPDATE [dbo].[people] SET [last_name] = NULL WHERE [plinth_parked_002_change_last_name_was_there] IS NULL OR [name] <> [plinth_parked_002_change_first_name] + N'/' + COALESCE([last_name], N'');
GO
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_002_change_last_name_was_there];
GO
-- ! fails if rows of people break people_last_name_length_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_last_name_length_check] CHECK ((LEN(([last_name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40);
GO

-- bring back column people.first_name from plinth_parked_002_change_first_name
IF COL_LENGTH(N'[dbo].[people]', N'plinth_parked_002_change_first_name') IS NOT NULL
  EXEC sp_rename N'[dbo].[people].[plinth_parked_002_change_first_name]', N'first_name', N'COLUMN';
GO
UPDATE [dbo].[people] SET [first_name] = [name] WHERE [first_name] IS NULL OR [name] <> [first_name] + N'/' + COALESCE([last_name], N'');
GO
ALTER TABLE [dbo].[people] ALTER COLUMN [first_name] nvarchar(80) COLLATE Latin1_General_100_BIN2 NOT NULL;
GO
-- ! fails if rows of people break people_first_name_length_check
ALTER TABLE [dbo].[people] ADD CONSTRAINT [people_first_name_length_check] CHECK ((LEN(([first_name] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 40);
GO

-- drop column people.name
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_name_length_check];
GO
-- ! destroys the values of people.name
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [name];
GO

COMMIT TRANSACTION;
GO
