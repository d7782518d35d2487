-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to posts.author_id since

-- drop constraint posts.posts_author_id_fkey
ALTER TABLE IF EXISTS "posts" DROP CONSTRAINT IF EXISTS "posts_author_id_fkey";

-- drop column posts.author_id
-- ! destroys the values of posts.author_id
ALTER TABLE "posts" DROP COLUMN IF EXISTS "author_id";
