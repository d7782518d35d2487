-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no two rows of posts written since collide in posts_slug

-- stops if something that this brings is there already: index posts.posts_slug, index posts.posts_author
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."INDEXES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'posts' AND "INDEX_NAME" = 'posts_slug')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."INDEXES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'posts' AND "INDEX_NAME" = 'posts_author')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: index posts.posts_slug, index posts.posts_author' END AS INT);
-- stops if rows of posts collide in posts_slug
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "posts" WHERE "slug" IS NOT NULL GROUP BY "slug" HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of posts collide in posts_slug' END AS INT);

-- create unique index posts.posts_slug [slug]
-- ! fails if rows of posts collide in posts_slug
CREATE UNIQUE INDEX IF NOT EXISTS "posts_slug" ON "posts" ("slug");

-- create index posts.posts_author [author_id]
CREATE INDEX IF NOT EXISTS "posts_author" ON "posts" ("author_id");
