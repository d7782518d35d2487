-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: index posts.posts_author, index posts.posts_author_newest, index posts.posts_slug
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."INDEXES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'posts' AND "INDEX_NAME" = 'posts_author')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."INDEXES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'posts' AND "INDEX_NAME" = 'posts_author_newest')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."INDEXES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'posts' AND "INDEX_NAME" = 'posts_slug')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: index posts.posts_author, index posts.posts_author_newest, index posts.posts_slug' END AS INT);
-- stops if rows of posts collide in posts_slug
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "posts" WHERE "slug" IS NOT NULL GROUP BY "slug" HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of posts collide in posts_slug' END AS INT);

-- create index posts.posts_author [author_id]
CREATE INDEX IF NOT EXISTS "posts_author" ON "posts" ("author_id");

-- create index posts.posts_author_newest [author_id, created_at desc]
CREATE INDEX IF NOT EXISTS "posts_author_newest" ON "posts" ("author_id", "created_at" DESC);

-- create unique index posts.posts_slug [slug]
-- ! fails if rows of posts collide in posts_slug
CREATE UNIQUE INDEX IF NOT EXISTS "posts_slug" ON "posts" ("slug");
