-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: retained
--   - the values that the backfill replaced in people.name
-- Rollback: lossy
--   - what was written since to the rows that came to people
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- delete rows people where plinth_parked_002_change_came
-- ! destroys rows of people
DELETE FROM [dbo].[people] WHERE [plinth_parked_002_change_came] = 1;
GO

-- drop what was kept of people as plinth_parked_002_change_came
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_002_change_came];
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
