-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- add constraint posts.posts_author_id_fkey: foreign key [author_id] -> users [id] on delete cascade on update no action not deferrable
-- ! fails if rows of posts break posts_author_id_fkey
ALTER TABLE "posts" ADD CONSTRAINT IF NOT EXISTS "posts_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users" ("id") ON DELETE CASCADE;
