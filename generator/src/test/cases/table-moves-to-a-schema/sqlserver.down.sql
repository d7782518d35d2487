-- Down: undoes up.sql
-- Dialect: sqlserver
-- Run: sqlcmd -b -I -x -i FILE
-- Rollback: lossy
--   - values written to blog.articles.slug since
SET XACT_ABORT, NOCOUNT ON;
SET QUOTED_IDENTIFIER ON;
SET ANSI_NULLS ON;
GO

BEGIN TRANSACTION;
GO

-- drop index blog.articles.posts_title
DROP INDEX IF EXISTS [posts_title] ON [blog].[articles];
GO

-- drop column blog.articles.slug
ALTER TABLE [blog].[articles] DROP CONSTRAINT IF EXISTS [articles_slug_length_check];
GO
-- ! destroys the values of blog.articles.slug
ALTER TABLE [blog].[articles] DROP COLUMN IF EXISTS [slug];
GO

-- create index blog.articles.posts_title [title]
CREATE INDEX [posts_title] ON [blog].[articles] ([title]);
GO

-- rename constraint blog.articles.articles_user_id_fkey to posts_user_id_fkey
IF OBJECT_ID(N'[blog].[articles_user_id_fkey]') IS NOT NULL
  EXEC sp_rename N'[blog].[articles_user_id_fkey]', N'posts_user_id_fkey', N'OBJECT';
GO

-- rename constraint blog.articles.articles_pkey to posts_pkey
IF OBJECT_ID(N'[blog].[articles_pkey]') IS NOT NULL
  EXEC sp_rename N'[blog].[articles_pkey]', N'posts_pkey', N'OBJECT';
GO

-- rename table blog.articles to posts
IF OBJECT_ID(N'[blog].[articles]', N'U') IS NOT NULL
  ALTER SCHEMA [dbo] TRANSFER [blog].[articles];
GO
IF OBJECT_ID(N'[dbo].[articles]', N'U') IS NOT NULL
  EXEC sp_rename N'[dbo].[articles]', N'posts', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[articles_title_length_check]') IS NOT NULL
  EXEC sp_rename N'[dbo].[articles_title_length_check]', N'posts_title_length_check', N'OBJECT';
GO
IF OBJECT_ID(N'[dbo].[DF_articles_title]') IS NOT NULL
  EXEC sp_rename N'[dbo].[DF_articles_title]', N'DF_posts_title', N'OBJECT';
GO
GRANT SELECT ON OBJECT::[dbo].[posts] TO [readers];
GO

-- drop schema blog
DROP SCHEMA IF EXISTS [blog];
GO

COMMIT TRANSACTION;
GO
