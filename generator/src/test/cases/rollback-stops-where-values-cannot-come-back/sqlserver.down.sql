-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - the rows of users keep users_seen_note, whose values the rollback cannot bring back
-- Rollback: lossy
--   - the values of users.seen
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- add column users.seen boolean fill false
ALTER TABLE [dbo].[users] ADD [seen] bit NOT NULL CONSTRAINT [DF_users_seen] DEFAULT (0) WITH VALUES;
GO
ALTER TABLE [dbo].[users] DROP CONSTRAINT IF EXISTS [DF_users_seen];
GO

-- add constraint users.users_seen_note: check seen or note is not null
-- ! fails if rows of users break users_seen_note
ALTER TABLE [dbo].[users] ADD CONSTRAINT [users_seen_note] CHECK ([seen] = 1 OR [note] IS NOT NULL);
GO

COMMIT TRANSACTION;
GO
