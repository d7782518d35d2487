-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if rows of posts collide in posts_slug
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "posts" WHERE "slug" IS NOT NULL GROUP BY "slug" HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of posts collide in posts_slug' END AS INT);

-- drop index posts.posts_author
DROP INDEX IF EXISTS "posts_author";

-- drop index posts.posts_slug
DROP INDEX IF EXISTS "posts_slug";

-- create index posts.posts_author [author_id desc, id]
CREATE INDEX IF NOT EXISTS "posts_author" ON "posts" ("author_id" DESC, "id");

-- create unique index posts.posts_slug [slug]
-- ! fails if rows of posts collide in posts_slug
CREATE UNIQUE INDEX IF NOT EXISTS "posts_slug" ON "posts" ("slug");
