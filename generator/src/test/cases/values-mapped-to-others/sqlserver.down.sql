-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: retained
--   - the values that the backfill replaced in people.status
--   - the values that the backfill replaced in people.level
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- backfill people set level = plinth_parked_002_change_level_before where plinth_parked_002_change_written_2 and level = plinth_parked_002_change_level_filled
UPDATE [dbo].[people] SET [level] = [plinth_parked_002_change_level_before] WHERE [plinth_parked_002_change_written_2] = 1 AND [level] = [plinth_parked_002_change_level_filled];
GO

-- drop what was kept of people as plinth_parked_002_change_written_2, plinth_parked_002_change_level_before, plinth_parked_002_change_level_filled
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_002_change_written_2];
GO
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_002_change_level_before];
GO
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_002_change_level_filled];
GO

-- backfill people set status = plinth_parked_002_change_status_before where plinth_parked_002_change_written and (status = plinth_parked_002_change_status_filled or status is null and plinth_parked_002_change_status_filled is null)
UPDATE [dbo].[people] SET [status] = [plinth_parked_002_change_status_before] WHERE [plinth_parked_002_change_written] = 1 AND ([status] = [plinth_parked_002_change_status_filled] OR [status] IS NULL AND [plinth_parked_002_change_status_filled] IS NULL);
GO

-- drop what was kept of people as plinth_parked_002_change_written, plinth_parked_002_change_status_before, plinth_parked_002_change_status_filled
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_002_change_written];
GO
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_002_change_status_before];
GO
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_002_change_status_filled];
GO

COMMIT TRANSACTION;
GO
