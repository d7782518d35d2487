-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: exact
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- add constraint jobs.jobs_title_check: check title <> '' and length(trim(title)) > 0
-- ! fails if rows of jobs break jobs_title_check
ALTER TABLE [dbo].[jobs] ADD CONSTRAINT [jobs_title_check] CHECK ([title] <> N'' AND (LEN((LTRIM(RTRIM([title])) COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) > 0);
GO

-- add constraint jobs.jobs_dates: check ends_on is null or ends_on >= starts_on
-- ! fails if rows of jobs break jobs_dates
ALTER TABLE [dbo].[jobs] ADD CONSTRAINT [jobs_dates] CHECK ([ends_on] IS NULL OR [ends_on] >= [starts_on]);
GO

COMMIT TRANSACTION;
GO
