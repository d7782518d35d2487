-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - every value of users.id fits int
--   - every value of posts.author_id fits int
--   - every value of posts.editor_id fits int

-- stops if rows of posts have values in editor_id that do not fit int
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "posts" WHERE "editor_id" NOT BETWEEN -2147483648 AND 2147483647) AS VARCHAR) = '0' THEN '0' ELSE 'rows of posts have values in editor_id that do not fit int' END AS INT);
-- stops if rows of posts have values in author_id that do not fit int
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "posts" WHERE "author_id" NOT BETWEEN -2147483648 AND 2147483647) AS VARCHAR) = '0' THEN '0' ELSE 'rows of posts have values in author_id that do not fit int' END AS INT);
-- stops if rows of users have values in id that do not fit int
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "users" WHERE "id" NOT BETWEEN -2147483648 AND 2147483647) AS VARCHAR) = '0' THEN '0' ELSE 'rows of users have values in id that do not fit int' END AS INT);

-- alter column posts.editor_id int?
ALTER TABLE "posts" ALTER COLUMN "editor_id" SET DATA TYPE INTEGER;

-- alter column posts.author_id int
ALTER TABLE "posts" ALTER COLUMN "author_id" SET DATA TYPE INTEGER;

-- alter column users.id int identity
ALTER TABLE "users" ALTER COLUMN "id" SET DATA TYPE INTEGER;
ALTER TABLE "users" ALTER COLUMN "id" SET NO MAXVALUE;
