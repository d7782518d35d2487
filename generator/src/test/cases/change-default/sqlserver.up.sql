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

-- alter column candidates.status varchar(20) default 'active'
ALTER TABLE [dbo].[candidates] DROP CONSTRAINT IF EXISTS [DF_candidates_status];
GO
ALTER TABLE [dbo].[candidates] ADD CONSTRAINT [DF_candidates_status] DEFAULT (N'active') FOR [status];
GO

-- alter column candidates.visits int
ALTER TABLE [dbo].[candidates] DROP CONSTRAINT IF EXISTS [DF_candidates_visits];
GO

-- alter column candidates.created_at timestamptz default cast('2020-01-01 00:00:00Z' as timestamptz)
ALTER TABLE [dbo].[candidates] DROP CONSTRAINT IF EXISTS [DF_candidates_created_at];
GO
ALTER TABLE [dbo].[candidates] ADD CONSTRAINT [DF_candidates_created_at] DEFAULT (CONVERT(datetimeoffset(6), N'2020-01-01 00:00:00 +00:00', 121)) FOR [created_at];
GO

-- alter column candidates.note text? default 'none'
ALTER TABLE [dbo].[candidates] ADD CONSTRAINT [DF_candidates_note] DEFAULT (N'none') FOR [note];
GO

COMMIT TRANSACTION;
GO
