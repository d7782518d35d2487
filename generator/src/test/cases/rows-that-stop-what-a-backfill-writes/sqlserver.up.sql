-- Up
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

-- make room for values of people as plinth_parked_002_change_written, plinth_parked_002_change_name_before, plinth_parked_002_change_name_filled
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_written] bit NULL;
GO
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_name_before] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL;
GO
ALTER TABLE [dbo].[people] ADD [plinth_parked_002_change_name_filled] nvarchar(20) COLLATE Latin1_General_100_BIN2 NULL;
GO

-- keep values of people as plinth_parked_002_change_name_before, plinth_parked_002_change_written
UPDATE [dbo].[people] SET [plinth_parked_002_change_name_before] = [name], [plinth_parked_002_change_written] = 1 WHERE [id] > 1;
GO

-- backfill people set name = lower(nickname) where id > 1
UPDATE [dbo].[people] SET [name] = LOWER([nickname]) WHERE [id] > 1;
GO

-- keep values of people as plinth_parked_002_change_name_filled
UPDATE [dbo].[people] SET [plinth_parked_002_change_name_filled] = [name] WHERE [plinth_parked_002_change_written] = 1;
GO

COMMIT TRANSACTION;
GO
