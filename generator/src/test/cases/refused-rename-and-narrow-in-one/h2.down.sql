-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: column users.visits
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "COLUMN_NAME" = 'visits')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column users.visits' END AS INT);
-- stops if something that this renames is not there: column users.visit_count
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "COLUMN_NAME" = 'visit_count')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: column users.visit_count' END AS INT);

-- alter column users.visit_count bigint
ALTER TABLE "users" ALTER COLUMN "visit_count" SET DATA TYPE BIGINT;

-- rename column users.visit_count to visits
ALTER TABLE IF EXISTS "users" ALTER COLUMN IF EXISTS "visit_count" RENAME TO "visits";
