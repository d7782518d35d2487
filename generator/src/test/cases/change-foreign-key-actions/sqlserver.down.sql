-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - no row of posts written since breaks posts_author_id_fkey: foreign key [author_id] -> users [id] on delete no action on update no action not deferrable
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop constraint posts.posts_author_id_fkey
ALTER TABLE [dbo].[posts] DROP CONSTRAINT IF EXISTS [posts_author_id_fkey];
GO

-- add constraint posts.posts_author_id_fkey: foreign key [author_id] -> users [id] on delete no action on update no action not deferrable
-- ! fails if rows of posts break posts_author_id_fkey
ALTER TABLE [dbo].[posts] ADD CONSTRAINT [posts_author_id_fkey] FOREIGN KEY ([author_id]) REFERENCES [dbo].[users] ([id]);
GO

COMMIT TRANSACTION;
GO
