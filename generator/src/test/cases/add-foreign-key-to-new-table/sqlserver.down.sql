-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - rows written to blogs since
--   - values written to posts.blog_id since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop constraint blogs.blogs_featured_post_id_fkey
ALTER TABLE [dbo].[blogs] DROP CONSTRAINT IF EXISTS [blogs_featured_post_id_fkey];
GO

-- drop constraint posts.posts_blog_id_fkey
ALTER TABLE [dbo].[posts] DROP CONSTRAINT IF EXISTS [posts_blog_id_fkey];
GO

-- drop column posts.blog_id
-- ! destroys the values of posts.blog_id
ALTER TABLE [dbo].[posts] DROP COLUMN IF EXISTS [blog_id];
GO

-- drop table blogs
-- ! destroys every row of blogs
DROP TABLE IF EXISTS [dbo].[blogs];
GO

COMMIT TRANSACTION;
GO
