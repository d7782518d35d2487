-- Up
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

-- create table blogs
CREATE TABLE [dbo].[blogs] (
  [id] int NOT NULL,
  [featured_post_id] bigint NULL,
  CONSTRAINT [blogs_pkey] PRIMARY KEY ([id])
);
GO

-- add column posts.blog_id int?
ALTER TABLE [dbo].[posts] ADD [blog_id] int NULL;
GO

-- add constraint posts.posts_blog_id_fkey: foreign key [blog_id] -> blogs [id] on delete no action on update no action not deferrable
-- ! fails if rows of posts break posts_blog_id_fkey
ALTER TABLE [dbo].[posts] ADD CONSTRAINT [posts_blog_id_fkey] FOREIGN KEY ([blog_id]) REFERENCES [dbo].[blogs] ([id]);
GO

-- add constraint blogs.blogs_featured_post_id_fkey: foreign key [featured_post_id] -> posts [id] on delete no action on update no action not deferrable
-- ! fails if rows of blogs break blogs_featured_post_id_fkey
ALTER TABLE [dbo].[blogs] ADD CONSTRAINT [blogs_featured_post_id_fkey] FOREIGN KEY ([featured_post_id]) REFERENCES [dbo].[posts] ([id]);
GO

COMMIT TRANSACTION;
GO
