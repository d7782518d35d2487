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

-- create index posts.posts_author [author_id]
CREATE INDEX [posts_author] ON [dbo].[posts] ([author_id]);
GO

-- create index posts.posts_author_newest [author_id, created_at desc]
CREATE INDEX [posts_author_newest] ON [dbo].[posts] ([author_id], [created_at] DESC);
GO

-- create unique index posts.posts_slug [slug]
-- ! fails if rows of posts collide in posts_slug
CREATE UNIQUE INDEX [posts_slug] ON [dbo].[posts] ([slug]);
GO

COMMIT TRANSACTION;
GO
