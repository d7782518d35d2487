-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- ends here where it has run before
SELECT CAST(CASE WHEN (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "COLUMN_NAME" = 'visit_count') = 1
  AND (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "COLUMN_NAME" = 'visits') = 0 THEN 'this script has run here before' ELSE '0' END AS INT);

-- rename column users.visits to visit_count
ALTER TABLE IF EXISTS "users" ALTER COLUMN IF EXISTS "visits" RENAME TO "visit_count";

-- alter column users.visit_count int
ALTER TABLE "users" ALTER COLUMN "visit_count" SET DATA TYPE INTEGER;
