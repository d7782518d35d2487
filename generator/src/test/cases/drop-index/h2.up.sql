-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no two rows of posts written since collide in posts_slug

-- drop index posts.posts_author
DROP INDEX IF EXISTS "posts_author";

-- drop index posts.posts_slug
DROP INDEX IF EXISTS "posts_slug";
