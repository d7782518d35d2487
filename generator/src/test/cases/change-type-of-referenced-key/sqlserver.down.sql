-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - every value of users.id fits int
--   - every value of posts.author_id fits int
--   - every value of posts.editor_id fits int
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- alter column posts.editor_id int?
ALTER TABLE [dbo].[posts] DROP CONSTRAINT IF EXISTS [posts_editor_id_fkey];
GO
ALTER TABLE [dbo].[posts] ALTER COLUMN [editor_id] int NULL;
GO

-- alter column posts.author_id int
ALTER TABLE [dbo].[posts] DROP CONSTRAINT IF EXISTS [posts_author_id_fkey];
GO
ALTER TABLE [dbo].[posts] DROP CONSTRAINT IF EXISTS [posts_author];
GO
ALTER TABLE [dbo].[posts] ALTER COLUMN [author_id] int NOT NULL;
GO
-- ! fails if rows of posts break posts_author
ALTER TABLE [dbo].[posts] ADD CONSTRAINT [posts_author] UNIQUE ([author_id], [id]);
GO
ALTER TABLE [dbo].[posts] DROP CONSTRAINT IF EXISTS [posts_editor_id_fkey];
GO

-- alter column users.id int identity
ALTER TABLE [dbo].[posts] DROP CONSTRAINT IF EXISTS [posts_author_id_fkey];
GO
ALTER TABLE [dbo].[posts] DROP CONSTRAINT IF EXISTS [posts_editor_id_fkey];
GO
ALTER TABLE [dbo].[users] DROP CONSTRAINT IF EXISTS [users_pkey];
GO
ALTER TABLE [dbo].[users] ALTER COLUMN [id] int NOT NULL;
GO
-- ! fails if rows of users break users_pkey
ALTER TABLE [dbo].[users] ADD CONSTRAINT [users_pkey] PRIMARY KEY ([id]);
GO
-- ! fails if rows of posts break posts_author_id_fkey
ALTER TABLE [dbo].[posts] ADD CONSTRAINT [posts_author_id_fkey] FOREIGN KEY ([author_id]) REFERENCES [dbo].[users] ([id]) ON DELETE CASCADE;
GO
-- ! fails if rows of posts break posts_editor_id_fkey
ALTER TABLE [dbo].[posts] ADD CONSTRAINT [posts_editor_id_fkey] FOREIGN KEY ([editor_id]) REFERENCES [dbo].[users] ([id]);
GO

COMMIT TRANSACTION;
GO
