-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: conditional
--   - no two rows of posts written since collide in posts_slug
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- create unique index posts.posts_slug [slug]
-- ! fails if rows of posts collide in posts_slug
CREATE UNIQUE INDEX [posts_slug] ON [dbo].[posts] ([slug]);
GO

-- create index posts.posts_author [author_id]
CREATE INDEX [posts_author] ON [dbo].[posts] ([author_id]);
GO

COMMIT TRANSACTION;
GO
