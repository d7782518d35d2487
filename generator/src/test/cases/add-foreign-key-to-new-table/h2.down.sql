-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to blogs since
--   - values written to posts.blog_id since

-- drop constraint blogs.blogs_featured_post_id_fkey
ALTER TABLE IF EXISTS "blogs" DROP CONSTRAINT IF EXISTS "blogs_featured_post_id_fkey";

-- drop constraint posts.posts_blog_id_fkey
ALTER TABLE IF EXISTS "posts" DROP CONSTRAINT IF EXISTS "posts_blog_id_fkey";

-- drop column posts.blog_id
-- ! destroys the values of posts.blog_id
ALTER TABLE "posts" DROP COLUMN IF EXISTS "blog_id";

-- drop table blogs
-- ! destroys every row of blogs
DROP TABLE IF EXISTS "blogs";
