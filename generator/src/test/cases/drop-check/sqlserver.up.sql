-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - no row of jobs written since breaks jobs_pay_check: check pay >= 0
--   - no row of jobs written since breaks jobs_pay_limit: check pay < 1000000
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop constraint jobs.jobs_pay_check
ALTER TABLE [dbo].[jobs] DROP CONSTRAINT IF EXISTS [jobs_pay_check];
GO

-- drop constraint jobs.jobs_pay_limit
ALTER TABLE [dbo].[jobs] DROP CONSTRAINT IF EXISTS [jobs_pay_limit];
GO

COMMIT TRANSACTION;
GO
