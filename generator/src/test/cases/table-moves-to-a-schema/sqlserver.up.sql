-- Up
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

-- create schema blog
CREATE SCHEMA [blog];
GO

-- rename table posts to blog.articles
IF OBJECT_ID(N'[dbo].[posts]', N'U') IS NOT NULL
  ALTER SCHEMA [blog] TRANSFER [dbo].[posts];
GO
IF OBJECT_ID(N'[blog].[posts]', N'U') IS NOT NULL
  EXEC sp_rename N'[blog].[posts]', N'articles', N'OBJECT';
GO
IF OBJECT_ID(N'[blog].[posts_title_length_check]') IS NOT NULL
  EXEC sp_rename N'[blog].[posts_title_length_check]', N'articles_title_length_check', N'OBJECT';
GO
IF OBJECT_ID(N'[blog].[DF_posts_title]') IS NOT NULL
  EXEC sp_rename N'[blog].[DF_posts_title]', N'DF_articles_title', N'OBJECT';
GO
GRANT SELECT ON OBJECT::[blog].[articles] TO [readers];
GO

-- rename constraint blog.articles.posts_pkey to articles_pkey
IF OBJECT_ID(N'[blog].[posts_pkey]') IS NOT NULL
  EXEC sp_rename N'[blog].[posts_pkey]', N'articles_pkey', N'OBJECT';
GO

-- rename constraint blog.articles.posts_user_id_fkey to articles_user_id_fkey
IF OBJECT_ID(N'[blog].[posts_user_id_fkey]') IS NOT NULL
  EXEC sp_rename N'[blog].[posts_user_id_fkey]', N'articles_user_id_fkey', N'OBJECT';
GO

-- drop index blog.articles.posts_title
DROP INDEX IF EXISTS [posts_title] ON [blog].[articles];
GO

-- add column blog.articles.slug varchar(20)?
ALTER TABLE [blog].[articles] ADD [slug] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL;
GO
-- ! fails if rows of blog.articles break articles_slug_length_check
ALTER TABLE [blog].[articles] ADD CONSTRAINT [articles_slug_length_check] CHECK ((LEN(([slug] COLLATE Latin1_General_100_CI_AS_SC) + N'.') - 1) <= 20);
GO

-- create index blog.articles.posts_title [title, slug]
CREATE INDEX [posts_title] ON [blog].[articles] ([title], [slug]);
GO

COMMIT TRANSACTION;
GO
