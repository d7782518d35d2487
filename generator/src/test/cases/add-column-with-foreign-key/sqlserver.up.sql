-- Up
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - values written to posts.author_id since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- add column posts.author_id bigint?
ALTER TABLE [dbo].[posts] ADD [author_id] bigint NULL;
GO

-- add constraint posts.posts_author_id_fkey: foreign key [author_id] -> users [id] on delete cascade on update no action not deferrable
-- ! fails if rows of posts break posts_author_id_fkey
ALTER TABLE [dbo].[posts] ADD CONSTRAINT [posts_author_id_fkey] FOREIGN KEY ([author_id]) REFERENCES [dbo].[users] ([id]) ON DELETE CASCADE;
GO

COMMIT TRANSACTION;
GO
