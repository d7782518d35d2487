-- Up
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

-- add column people.level int?
ALTER TABLE [dbo].[people] ADD [level] int NULL;
GO

-- backfill people set level = id * 10
UPDATE [dbo].[people] SET [level] = [id] * 10;
GO

-- make room for values of people as plinth_parked_002_change_written, plinth_parked_002_change_extra_before, plinth_parked_002_change_extra_filled, plinth_parked_002_change_mood_before, plinth_parked_002_change_mood_filled, plinth_parked_002_change_status_before, plinth_parked_002_change_status_filled
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_written] bit NULL;
GO
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_extra_before] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL;
GO
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_extra_filled] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL;
GO
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_mood_before] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL;
GO
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_mood_filled] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL;
GO
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_status_before] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL;
GO
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_status_filled] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL;
GO

-- keep values of people as plinth_parked_002_change_extra_before, plinth_parked_002_change_mood_before, plinth_parked_002_change_status_before, plinth_parked_002_change_written
UPDATE [dbo].[people] SET [plinth_parked_002_change_extra_before] = [extra], [plinth_parked_002_change_mood_before] = CAST(CAST([mood] AS nvarchar(max)) AS nvarchar(max)) COLLATE Latin1_General_100_BIN2, [plinth_parked_002_change_status_before] = [status], [plinth_parked_002_change_written] = 1 WHERE [score] > 1;
GO

-- backfill people set extra = '{"a": 1}', mood = 'calm', status = 'active' where score > 1
UPDATE [dbo].[people] SET [extra] = N'{"a": 1}', [mood] = N'calm', [status] = N'active' WHERE [score] > 1;
GO

-- keep values of people as plinth_parked_002_change_extra_filled, plinth_parked_002_change_mood_filled, plinth_parked_002_change_status_filled
UPDATE [dbo].[people] SET [plinth_parked_002_change_extra_filled] = [extra], [plinth_parked_002_change_mood_filled] = CAST(CAST([mood] AS nvarchar(max)) AS nvarchar(max)) COLLATE Latin1_General_100_BIN2, [plinth_parked_002_change_status_filled] = [status] WHERE [plinth_parked_002_change_written] = 1;
GO

-- make room for values of people as plinth_parked_002_change_written_2, plinth_parked_002_change_status_before_2, plinth_parked_002_change_status_filled_2
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_written_2] bit NULL;
GO
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_status_before_2] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL;
GO
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_status_filled_2] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL;
GO

-- keep values of people as plinth_parked_002_change_status_before_2, plinth_parked_002_change_written_2
UPDATE [dbo].[people] SET [plinth_parked_002_change_status_before_2] = [status], [plinth_parked_002_change_written_2] = 1 WHERE [id] = 1;
GO

-- backfill people set status = null where id = 1
UPDATE [dbo].[people] SET [status] = NULL WHERE [id] = 1;
GO

-- keep values of people as plinth_parked_002_change_status_filled_2
UPDATE [dbo].[people] SET [plinth_parked_002_change_status_filled_2] = [status] WHERE [plinth_parked_002_change_written_2] = 1;
GO

-- make room for values of people as plinth_parked_002_change_written_3, plinth_parked_002_change_score_before, plinth_parked_002_change_score_filled
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_written_3] bit NULL;
GO
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_score_before] decimal(6, 2) NULL;
GO
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_score_filled] decimal(6, 2) NULL;
GO

-- keep values of people as plinth_parked_002_change_score_before, plinth_parked_002_change_written_3
UPDATE [dbo].[people] SET [plinth_parked_002_change_score_before] = [score], [plinth_parked_002_change_written_3] = 1 WHERE [id] = 2;
GO

-- backfill people set score = score / 3 where id = 2
UPDATE [dbo].[people] SET [score] = [score] / 3 WHERE [id] = 2;
GO

-- keep values of people as plinth_parked_002_change_score_filled
UPDATE [dbo].[people] SET [plinth_parked_002_change_score_filled] = [score] WHERE [plinth_parked_002_change_written_3] = 1;
GO

COMMIT TRANSACTION;
GO
