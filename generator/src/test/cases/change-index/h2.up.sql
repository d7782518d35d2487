-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- drop index posts.posts_author
DROP INDEX IF EXISTS "posts_author";

-- drop index posts.posts_slug
DROP INDEX IF EXISTS "posts_slug";

-- create index posts.posts_author [author_id desc, id]
CREATE INDEX IF NOT EXISTS "posts_author" ON "posts" ("author_id" DESC, "id");

-- create unique index posts.posts_slug [slug]
-- ! fails if rows of posts collide in posts_slug
CREATE UNIQUE INDEX IF NOT EXISTS "posts_slug" ON "posts" ("slug");
