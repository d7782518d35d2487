-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to posts.author_id since

-- stops if something that this brings is there already: column posts.author_id, constraint posts.posts_author_id_fkey
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'posts' AND "COLUMN_NAME" = 'author_id')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'posts' AND "CONSTRAINT_NAME" = 'posts_author_id_fkey')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column posts.author_id, constraint posts.posts_author_id_fkey' END AS INT);

-- add column posts.author_id bigint?
ALTER TABLE "posts" ADD COLUMN IF NOT EXISTS "author_id" BIGINT;

-- add constraint posts.posts_author_id_fkey: foreign key [author_id] -> users [id] on delete cascade on update no action not deferrable
-- ! fails if rows of posts break posts_author_id_fkey
ALTER TABLE "posts" ADD CONSTRAINT IF NOT EXISTS "posts_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users" ("id") ON DELETE CASCADE;
