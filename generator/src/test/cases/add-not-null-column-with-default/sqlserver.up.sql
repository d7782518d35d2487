-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - values written to candidates.status since
--   - values written to candidates.visits since
--   - values written to candidates.is_member since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- add column candidates.status varchar(20) default 'active'
ALTER TABLE [dbo].[candidates] ADD [status] nvarchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL CONSTRAINT [DF_candidates_status] DEFAULT (N'active') WITH VALUES;
GO
-- ! fails if rows of candidates break candidates_status_length_check
ALTER TABLE [dbo].[candidates] ADD CONSTRAINT [candidates_status_length_check] CHECK ((LEN(([status] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20);
GO

-- add column candidates.visits int default 0
ALTER TABLE [dbo].[candidates] ADD [visits] int NOT NULL CONSTRAINT [DF_candidates_visits] DEFAULT (0) WITH VALUES;
GO

-- add column candidates.is_member boolean default false
ALTER TABLE [dbo].[candidates] ADD [is_member] bit NOT NULL CONSTRAINT [DF_candidates_is_member] DEFAULT (0) WITH VALUES;
GO

-- add constraint candidates.candidates_status_check: check status in ('active', 'hired')
-- ! fails if rows of candidates break candidates_status_check
ALTER TABLE [dbo].[candidates] ADD CONSTRAINT [candidates_status_check] CHECK ([status] IN (N'active', N'hired'));
GO

COMMIT TRANSACTION;
GO
