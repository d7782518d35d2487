-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- drop index posts.posts_slug
DROP INDEX IF EXISTS "posts_slug";

-- drop index posts.posts_author_newest
DROP INDEX IF EXISTS "posts_author_newest";

-- drop index posts.posts_author
DROP INDEX IF EXISTS "posts_author";
