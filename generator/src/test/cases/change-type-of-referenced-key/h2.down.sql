-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- alter column posts.editor_id int?
ALTER TABLE "posts" ALTER COLUMN "editor_id" SET DATA TYPE INTEGER;

-- alter column posts.author_id int
ALTER TABLE "posts" ALTER COLUMN "author_id" SET DATA TYPE INTEGER;

-- alter column users.id int identity
ALTER TABLE "users" ALTER COLUMN "id" SET DATA TYPE INTEGER;
ALTER TABLE "users" ALTER COLUMN "id" SET NO MAXVALUE;
