-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row of posts written since breaks posts_author_id_fkey: foreign key [author_id] -> users [id] on delete no action on update no action not deferrable

-- stops if rows of posts have no partner in users, which posts_author_id_fkey asks for
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "posts" AS child WHERE child."author_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "users" AS parent WHERE parent."id" = child."author_id")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of posts have no partner in users, which posts_author_id_fkey asks for' END AS INT);

-- drop constraint posts.posts_author_id_fkey
ALTER TABLE IF EXISTS "posts" DROP CONSTRAINT IF EXISTS "posts_author_id_fkey";

-- add constraint posts.posts_author_id_fkey: foreign key [author_id] -> users [id] on delete no action on update no action not deferrable
-- ! fails if rows of posts break posts_author_id_fkey
ALTER TABLE "posts" ADD CONSTRAINT IF NOT EXISTS "posts_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users" ("id");
