-- Up
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

-- add column jobs.pause text native {h2=INTERVAL DAY TO SECOND, postgresql=interval} default sql { default: '''PT1H''', h2: 'INTERVAL ''0 01:00:00'' DAY TO SECOND', postgresql: 'interval ''1 hour''' }
ALTER TABLE [dbo].[jobs] ADD [pause] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_jobs_pause] DEFAULT ('PT1H') WITH VALUES;
GO

-- add column jobs.longest text native {h2=INTERVAL DAY TO SECOND, postgresql=interval day to second(3)}?
ALTER TABLE [dbo].[jobs] ADD [longest] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL;
GO

COMMIT TRANSACTION;
GO
