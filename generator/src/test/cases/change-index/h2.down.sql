-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- drop index posts.posts_slug
DROP INDEX IF EXISTS "posts_slug";

-- drop index posts.posts_author
DROP INDEX IF EXISTS "posts_author";

-- create index posts.posts_slug [slug]
CREATE INDEX IF NOT EXISTS "posts_slug" ON "posts" ("slug");

-- create index posts.posts_author [author_id]
CREATE INDEX IF NOT EXISTS "posts_author" ON "posts" ("author_id");
