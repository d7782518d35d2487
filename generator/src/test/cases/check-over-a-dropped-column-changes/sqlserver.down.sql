-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - the rows of jobs keep jobs_range, whose values the rollback cannot bring back
-- Rollback: lossy
--   - the values of jobs.other
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop index jobs.jobs_pay
DROP INDEX IF EXISTS [jobs_pay] ON [dbo].[jobs];
GO

-- drop constraint jobs.jobs_range
ALTER TABLE [dbo].[jobs] DROP CONSTRAINT IF EXISTS [jobs_range];
GO

-- add column jobs.other int?
ALTER TABLE [dbo].[jobs] ADD [other] int NULL;
GO

-- add constraint jobs.jobs_range: check low <= high and other > 0
-- ! fails if rows of jobs break jobs_range
ALTER TABLE [dbo].[jobs] ADD CONSTRAINT [jobs_range] CHECK ([low] <= [high] AND [other] > 0);
GO

-- create index jobs.jobs_pay [low, high] where other is null
CREATE INDEX [jobs_pay] ON [dbo].[jobs] ([low], [high]) WHERE [other] IS NULL;
GO

COMMIT TRANSACTION;
GO
