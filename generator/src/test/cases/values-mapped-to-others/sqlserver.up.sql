-- Up
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

-- make room for values of people as plinth_parked_002_change_written, plinth_parked_002_change_status_before, plinth_parked_002_change_status_filled
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_written] bit NULL;
GO
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_status_before] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL;
GO
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_status_filled] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL;
GO

-- keep values of people as plinth_parked_002_change_status_before, plinth_parked_002_change_written
UPDATE [dbo].[people] SET [plinth_parked_002_change_status_before] = [status], [plinth_parked_002_change_written] = 1 WHERE [status] IN (N'act', N'arch');
GO

-- backfill people set status = case when status = 'act' then 'active' when status = 'arch' then 'archived' else status end where status in ('act', 'arch')
UPDATE [dbo].[people] SET [status] = CASE WHEN [status] = N'act' THEN N'active' WHEN [status] = N'arch' THEN N'archived' ELSE [status] END WHERE [status] IN (N'act', N'arch');
GO

-- keep values of people as plinth_parked_002_change_status_filled
UPDATE [dbo].[people] SET [plinth_parked_002_change_status_filled] = [status] WHERE [plinth_parked_002_change_written] = 1;
GO

-- make room for values of people as plinth_parked_002_change_written_2, plinth_parked_002_change_level_before, plinth_parked_002_change_level_filled
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_written_2] bit NULL;
GO
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_level_before] int NULL;
GO
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_level_filled] int NULL;
GO

-- keep values of people as plinth_parked_002_change_level_before, plinth_parked_002_change_written_2
UPDATE [dbo].[people] SET [plinth_parked_002_change_level_before] = [level], [plinth_parked_002_change_written_2] = 1 WHERE [level] IN (1, 2);
GO

-- backfill people set level = case when level = 1 then 10 when level = 2 then 10 else level end where level in (1, 2)
UPDATE [dbo].[people] SET [level] = CASE WHEN [level] = 1 THEN 10 WHEN [level] = 2 THEN 10 ELSE [level] END WHERE [level] IN (1, 2);
GO

-- keep values of people as plinth_parked_002_change_level_filled
UPDATE [dbo].[people] SET [plinth_parked_002_change_level_filled] = [level] WHERE [plinth_parked_002_change_written_2] = 1;
GO

COMMIT TRANSACTION;
GO
