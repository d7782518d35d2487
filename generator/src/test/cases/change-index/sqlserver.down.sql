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

-- drop index posts.posts_slug
DROP INDEX IF EXISTS [posts_slug] ON [dbo].[posts];
GO

-- drop index posts.posts_author
DROP INDEX IF EXISTS [posts_author] ON [dbo].[posts];
GO

-- create index posts.posts_slug [slug]
CREATE INDEX [posts_slug] ON [dbo].[posts] ([slug]);
GO

-- create index posts.posts_author [author_id]
CREATE INDEX [posts_author] ON [dbo].[posts] ([author_id]);
GO

COMMIT TRANSACTION;
GO
