-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - the rows of posts keep posts_author_id_fkey, whose values the rollback cannot bring back
--   - the rows of users keep users_pkey, whose values the rollback cannot bring back
-- Rollback: lossy
--   - the values of users.id
--   - values written to users.id since
--   - the values of posts.author_id
--   - values written to posts.author_id since
-- Once: it cannot see that it has run, and would take what stands under the old names again
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop constraint posts.posts_author_id_fkey
ALTER TABLE [dbo].[posts] DROP CONSTRAINT IF EXISTS [posts_author_id_fkey];
GO

-- drop index posts.posts_author
DROP INDEX IF EXISTS [posts_author] ON [dbo].[posts];
GO

-- drop constraint users.users_pkey
ALTER TABLE [dbo].[users] DROP CONSTRAINT IF EXISTS [users_pkey];
GO

-- drop column posts.author_id
-- ! destroys the values of posts.author_id
ALTER TABLE [dbo].[posts] DROP COLUMN IF EXISTS [author_id];
GO

-- add column posts.author_id uuid?
ALTER TABLE [dbo].[posts] ADD [author_id] uniqueidentifier NULL;
GO

-- drop column users.id
-- ! destroys the values of users.id
ALTER TABLE [dbo].[users] DROP COLUMN IF EXISTS [id];
GO

-- add column users.id uuid fill cast('00000000-0000-0000-0000-000000000000' as uuid)
ALTER TABLE [dbo].[users] ADD [id] uniqueidentifier NOT NULL CONSTRAINT [DF_users_id] DEFAULT (CAST(N'00000000-0000-0000-0000-000000000000' AS uniqueidentifier)) WITH VALUES;
GO
ALTER TABLE [dbo].[users] DROP CONSTRAINT IF EXISTS [DF_users_id];
GO

-- create index posts.posts_author [author_id]
CREATE INDEX [posts_author] ON [dbo].[posts] ([author_id]);
GO

-- add constraint users.users_pkey: primary key [id]
-- ! fails if rows of users break users_pkey
ALTER TABLE [dbo].[users] ADD CONSTRAINT [users_pkey] PRIMARY KEY ([id]);
GO

-- add constraint posts.posts_author_id_fkey: foreign key [author_id] -> users [id] on delete cascade on update no action not deferrable
-- ! fails if rows of posts break posts_author_id_fkey
ALTER TABLE [dbo].[posts] ADD CONSTRAINT [posts_author_id_fkey] FOREIGN KEY ([author_id]) REFERENCES [dbo].[users] ([id]) ON DELETE CASCADE;
GO

COMMIT TRANSACTION;
GO
