-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - every value of users.id fits int
--   - every value of posts.author_id fits int
--   - every value of posts.editor_id fits int

-- alter column users.id bigint identity
ALTER TABLE "users" ALTER COLUMN "id" SET DATA TYPE BIGINT;
ALTER TABLE "users" ALTER COLUMN "id" SET NO MAXVALUE;

-- alter column posts.author_id bigint
ALTER TABLE "posts" ALTER COLUMN "author_id" SET DATA TYPE BIGINT;

-- alter column posts.editor_id bigint?
ALTER TABLE "posts" ALTER COLUMN "editor_id" SET DATA TYPE BIGINT;
