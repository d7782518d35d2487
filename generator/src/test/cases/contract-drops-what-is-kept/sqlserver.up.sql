-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - all rows that were kept as plinth_parked_001_kept_notes
--   - the values of people that were kept as plinth_parked_001_kept_nickname, plinth_parked_001_kept_status
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- discard what is kept as plinth_parked_001_kept_notes
-- ! destroys every row of plinth_parked_001_kept_notes
DROP TABLE IF EXISTS [dbo].[plinth_parked_001_kept_notes];
GO

-- discard what is kept of people as plinth_parked_001_kept_nickname, plinth_parked_001_kept_status
-- ! destroys the values of people.plinth_parked_001_kept_nickname
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_001_kept_nickname];
GO
-- ! destroys the values of people.plinth_parked_001_kept_status
ALTER TABLE [dbo].[people] DROP COLUMN IF EXISTS [plinth_parked_001_kept_status];
GO

COMMIT TRANSACTION;
GO
