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

-- alter column candidates.note text?
ALTER TABLE [dbo].[candidates] DROP CONSTRAINT IF EXISTS [DF_candidates_note];
GO

-- alter column candidates.created_at timestamptz default now()
ALTER TABLE [dbo].[candidates] DROP CONSTRAINT IF EXISTS [DF_candidates_created_at];
GO
ALTER TABLE [dbo].[candidates] ADD CONSTRAINT [DF_candidates_created_at] DEFAULT (TODATETIMEOFFSET(SYSUTCDATETIME(), N'+00:00')) FOR [created_at];
GO

-- alter column candidates.visits int default 0
ALTER TABLE [dbo].[candidates] ADD CONSTRAINT [DF_candidates_visits] DEFAULT (0) FOR [visits];
GO

-- alter column candidates.status varchar(20) default 'new'
ALTER TABLE [dbo].[candidates] DROP CONSTRAINT IF EXISTS [DF_candidates_status];
GO
ALTER TABLE [dbo].[candidates] ADD CONSTRAINT [DF_candidates_status] DEFAULT (N'new') FOR [status];
GO

COMMIT TRANSACTION;
GO
