-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - values written to jobs.pause since
--   - values written to jobs.longest since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop column jobs.longest
-- ! destroys the values of jobs.longest
ALTER TABLE [dbo].[jobs] DROP COLUMN IF EXISTS [longest];
GO

-- drop column jobs.pause
ALTER TABLE [dbo].[jobs] DROP CONSTRAINT IF EXISTS [DF_jobs_pause];
GO
-- ! destroys the values of jobs.pause
ALTER TABLE [dbo].[jobs] DROP COLUMN IF EXISTS [pause];
GO

COMMIT TRANSACTION;
GO
