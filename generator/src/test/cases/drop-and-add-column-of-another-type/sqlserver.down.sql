-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - the rows of users keep users_seen_note, whose values the rollback cannot bring back
-- Rollback: lossy
--   - the values of users.seen
--   - values written to users.seen since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

-- ends here where it has run before
IF (SELECT COUNT(*) FROM sys.objects WHERE parent_object_id = OBJECT_ID(N'[dbo].[users]') AND name = N'users_seen_note' AND type IN (N'PK', N'UQ', N'C', N'F')) = 1
  THROW 50000, N'this script has run here before', 1;
GO

BEGIN TRANSACTION;
GO

-- drop index users.users_seen
DROP INDEX IF EXISTS [users_seen] ON [dbo].[users];
GO

-- drop column users.seen
-- ! destroys the values of users.seen
ALTER TABLE [dbo].[users] DROP COLUMN IF EXISTS [seen];
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

-- create index users.users_seen [seen, note]
CREATE INDEX [users_seen] ON [dbo].[users] ([seen], [note]);
GO

COMMIT TRANSACTION;
GO
