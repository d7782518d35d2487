-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: exact
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
