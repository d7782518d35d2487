-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- create index posts.posts_author [author_id]
CREATE INDEX IF NOT EXISTS "posts_author" ON "posts" ("author_id");

-- create index posts.posts_author_newest [author_id, created_at desc]
CREATE INDEX IF NOT EXISTS "posts_author_newest" ON "posts" ("author_id", "created_at" DESC);

-- create unique index posts.posts_slug [slug]
-- ! fails if rows of posts collide in posts_slug
CREATE UNIQUE INDEX IF NOT EXISTS "posts_slug" ON "posts" ("slug");
