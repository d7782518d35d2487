-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - no row of jobs written since breaks jobs_dates: check ends_on is null or ends_on >= starts_on
--   - no row of jobs written since breaks jobs_title_check: check title <> '' and length(trim(title)) > 0
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop constraint jobs.jobs_dates
ALTER TABLE [dbo].[jobs] DROP CONSTRAINT IF EXISTS [jobs_dates];
GO

-- drop constraint jobs.jobs_title_check
ALTER TABLE [dbo].[jobs] DROP CONSTRAINT IF EXISTS [jobs_title_check];
GO

COMMIT TRANSACTION;
GO
