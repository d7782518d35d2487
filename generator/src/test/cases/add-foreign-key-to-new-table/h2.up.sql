-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to blogs since
--   - values written to posts.blog_id since

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
