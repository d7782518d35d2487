-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: column users.visit_count
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "COLUMN_NAME" = 'visit_count')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column users.visit_count' END AS INT);
-- stops if something that this renames is not there: column users.visits
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "COLUMN_NAME" = 'visits')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: column users.visits' END AS INT);
-- stops if rows of users have values in visits that do not fit int
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "users" WHERE "visits" NOT BETWEEN -2147483648 AND 2147483647) AS VARCHAR) = '0' THEN '0' ELSE 'rows of users have values in visits that do not fit int' END AS INT);

-- rename column users.visits to visit_count
ALTER TABLE IF EXISTS "users" ALTER COLUMN IF EXISTS "visits" RENAME TO "visit_count";

-- alter column users.visit_count int
ALTER TABLE "users" ALTER COLUMN "visit_count" SET DATA TYPE INTEGER;
