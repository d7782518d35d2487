-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row of posts written since breaks posts_author_id_fkey: foreign key [author_id] -> users [id] on delete no action on update no action not deferrable

-- drop constraint posts.posts_author_id_fkey
ALTER TABLE IF EXISTS "posts" DROP CONSTRAINT IF EXISTS "posts_author_id_fkey";

-- add constraint posts.posts_author_id_fkey: foreign key [author_id] -> users [id] on delete set null on update cascade not deferrable
-- ! fails if rows of posts break posts_author_id_fkey
ALTER TABLE "posts" ADD CONSTRAINT IF NOT EXISTS "posts_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
