-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to blogs since
--   - values written to posts.blog_id since

-- stops if something that this brings is there already: table blogs, column posts.blog_id, constraint posts.posts_blog_id_fkey
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'blogs' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'posts' AND "COLUMN_NAME" = 'blog_id')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'posts' AND "CONSTRAINT_NAME" = 'posts_blog_id_fkey')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table blogs, column posts.blog_id, constraint posts.posts_blog_id_fkey' END AS INT);

-- create table blogs
CREATE TABLE IF NOT EXISTS "blogs" (
  "id" INTEGER NOT NULL,
  "featured_post_id" BIGINT,
  CONSTRAINT "blogs_pkey" PRIMARY KEY ("id")
);

-- add column posts.blog_id int?
ALTER TABLE "posts" ADD COLUMN IF NOT EXISTS "blog_id" INTEGER;

-- add constraint posts.posts_blog_id_fkey: foreign key [blog_id] -> blogs [id] on delete no action on update no action not deferrable
-- ! fails if rows of posts break posts_blog_id_fkey
ALTER TABLE "posts" ADD CONSTRAINT IF NOT EXISTS "posts_blog_id_fkey" FOREIGN KEY ("blog_id") REFERENCES "blogs" ("id");

-- add constraint blogs.blogs_featured_post_id_fkey: foreign key [featured_post_id] -> posts [id] on delete no action on update no action not deferrable
-- ! fails if rows of blogs break blogs_featured_post_id_fkey
ALTER TABLE "blogs" ADD CONSTRAINT IF NOT EXISTS "blogs_featured_post_id_fkey" FOREIGN KEY ("featured_post_id") REFERENCES "posts" ("id");
