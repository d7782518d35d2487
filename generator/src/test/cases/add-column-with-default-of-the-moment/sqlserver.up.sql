-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - values written to candidates.token since
--   - values written to candidates.created_at since
--   - values written to candidates.seen_on since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- add column candidates.token uuid default uuid()
ALTER TABLE [dbo].[candidates] ADD [token] uniqueidentifier NOT NULL CONSTRAINT [DF_candidates_token] DEFAULT (NEWID()) WITH VALUES;
GO

-- add column candidates.created_at timestamptz default now()
ALTER TABLE [dbo].[candidates] ADD [created_at] datetimeoffset(6) NOT NULL CONSTRAINT [DF_candidates_created_at] DEFAULT (TODATETIMEOFFSET(SYSUTCDATETIME(), N'+00:00')) WITH VALUES;
GO

-- add column candidates.seen_on date default today()
ALTER TABLE [dbo].[candidates] ADD [seen_on] date NOT NULL CONSTRAINT [DF_candidates_seen_on] DEFAULT (CAST(SYSUTCDATETIME() AS date)) WITH VALUES;
GO

COMMIT TRANSACTION;
GO
