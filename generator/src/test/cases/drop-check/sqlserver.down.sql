-- Down: undoes up.sql
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

-- add constraint jobs.jobs_pay_limit: check pay < 1000000
-- ! fails if rows of jobs break jobs_pay_limit
ALTER TABLE [dbo].[jobs] ADD CONSTRAINT [jobs_pay_limit] CHECK ([pay] < 1000000);
GO

-- add constraint jobs.jobs_pay_check: check pay >= 0
-- ! fails if rows of jobs break jobs_pay_check
ALTER TABLE [dbo].[jobs] ADD CONSTRAINT [jobs_pay_check] CHECK ([pay] >= 0);
GO

COMMIT TRANSACTION;
GO
