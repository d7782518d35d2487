-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: retained
--   - the values that the backfill replaced in people.name
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop constraint people.people_login_length_check
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_login_length_check];
GO

-- drop constraint people.people_login_check
ALTER TABLE [dbo].[people] DROP CONSTRAINT IF EXISTS [people_login_check];
GO

-- backfill people set name = plinth_parked_002_change_name_before where plinth_parked_002_change_written and name = plinth_parked_002_change_name_filled
UPDATE [dbo].[people] SET [name] = [plinth_parked_002_change_name_before] WHERE [plinth_parked_002_change_written] = 1 AND [name] = [plinth_parked_002_change_name_filled];
GO

-- drop what was kept of people as plinth_parked_002_change_written, plinth_parked_002_change_name_before, plinth_parked_002_change_name_filled
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_002_change_written];
GO
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_002_change_name_before];
GO
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_002_change_name_filled];
GO

COMMIT TRANSACTION;
GO
