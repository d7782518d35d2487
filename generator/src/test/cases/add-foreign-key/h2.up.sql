-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: constraint posts.posts_author_id_fkey
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'posts' AND "CONSTRAINT_NAME" = 'posts_author_id_fkey')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: constraint posts.posts_author_id_fkey' END AS INT);
-- stops if rows of posts have no partner in users, which posts_author_id_fkey asks for
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "posts" AS child WHERE child."author_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "users" AS parent WHERE parent."id" = child."author_id")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of posts have no partner in users, which posts_author_id_fkey asks for' END AS INT);

-- add constraint posts.posts_author_id_fkey: foreign key [author_id] -> users [id] on delete set null on update no action not deferrable
-- ! fails if rows of posts break posts_author_id_fkey
ALTER TABLE "posts" ADD CONSTRAINT IF NOT EXISTS "posts_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users" ("id") ON DELETE SET NULL;
