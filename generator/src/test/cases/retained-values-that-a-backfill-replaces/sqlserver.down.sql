-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - values written to people.level since
-- Rollback: retained
--   - the values that the backfill replaced in people.extra, people.mood, people.status
--   - the values that the backfill replaced in people.status
--   - the values that the backfill replaced in people.score
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- backfill people set score = plinth_parked_002_change_score_before where plinth_parked_002_change_written_3 and score = plinth_parked_002_change_score_filled
UPDATE [dbo].[people] SET [score] = [plinth_parked_002_change_score_before] WHERE [plinth_parked_002_change_written_3] = 1 AND [score] = [plinth_parked_002_change_score_filled];
GO

-- drop what was kept of people as plinth_parked_002_change_written_3, plinth_parked_002_change_score_before, plinth_parked_002_change_score_filled
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_002_change_written_3];
GO
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_002_change_score_before];
GO
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_002_change_score_filled];
GO

-- backfill people set status = plinth_parked_002_change_status_before_2 where plinth_parked_002_change_written_2 and (status = plinth_parked_002_change_status_filled_2 or status is null and plinth_parked_002_change_status_filled_2 is null)
UPDATE [dbo].[people] SET [status] = [plinth_parked_002_change_status_before_2] WHERE [plinth_parked_002_change_written_2] = 1 AND ([status] = [plinth_parked_002_change_status_filled_2] OR [status] IS NULL AND [plinth_parked_002_change_status_filled_2] IS NULL);
GO

-- drop what was kept of people as plinth_parked_002_change_written_2, plinth_parked_002_change_status_before_2, plinth_parked_002_change_status_filled_2
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_002_change_written_2];
GO
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_002_change_status_before_2];
GO
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_002_change_status_filled_2];
GO

-- backfill people set extra = plinth_parked_002_change_extra_before where plinth_parked_002_change_written and (extra = plinth_parked_002_change_extra_filled or extra is null and plinth_parked_002_change_extra_filled is null)
UPDATE [dbo].[people] SET [extra] = [plinth_parked_002_change_extra_before] WHERE [plinth_parked_002_change_written] = 1 AND ([extra] = [plinth_parked_002_change_extra_filled] OR [extra] IS NULL AND [plinth_parked_002_change_extra_filled] IS NULL);
GO

-- backfill people set mood = cast(plinth_parked_002_change_mood_before as enum:mood) where plinth_parked_002_change_written and cast(mood as text) = plinth_parked_002_change_mood_filled
UPDATE [dbo].[people] SET [mood] = CAST(CAST([plinth_parked_002_change_mood_before] AS nvarchar(max)) AS nvarchar(8)) COLLATE Latin1_General_100_BIN2 WHERE [plinth_parked_002_change_written] = 1 AND CAST(CAST([mood] AS nvarchar(max)) AS nvarchar(max)) COLLATE Latin1_General_100_BIN2 = [plinth_parked_002_change_mood_filled];
GO

-- backfill people set status = plinth_parked_002_change_status_before where plinth_parked_002_change_written and (status = plinth_parked_002_change_status_filled or status is null and plinth_parked_002_change_status_filled is null)
UPDATE [dbo].[people] SET [status] = [plinth_parked_002_change_status_before] WHERE [plinth_parked_002_change_written] = 1 AND ([status] = [plinth_parked_002_change_status_filled] OR [status] IS NULL AND [plinth_parked_002_change_status_filled] IS NULL);
GO

-- drop what was kept of people as plinth_parked_002_change_written, plinth_parked_002_change_extra_before, plinth_parked_002_change_extra_filled, plinth_parked_002_change_mood_before, plinth_parked_002_change_mood_filled, plinth_parked_002_change_status_before, plinth_parked_002_change_status_filled
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_002_change_written];
GO
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_002_change_extra_before];
GO
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_002_change_extra_filled];
GO
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_002_change_mood_before];
GO
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_002_change_mood_filled];
GO
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_002_change_status_before];
GO
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_002_change_status_filled];
GO

-- drop column people.level
-- ! destroys the values of people.level
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [level];
GO

COMMIT TRANSACTION;
GO
