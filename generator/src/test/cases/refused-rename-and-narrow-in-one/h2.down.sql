-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - every value of users.visit_count fits int

-- ends here where it has run before
SELECT CAST(CASE WHEN (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "COLUMN_NAME" = 'visits') = 1
  AND (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "COLUMN_NAME" = 'visit_count') = 0 THEN 'this script has run here before' ELSE '0' END AS INT);

-- alter column users.visit_count bigint
ALTER TABLE "users" ALTER COLUMN "visit_count" SET DATA TYPE BIGINT;

-- rename column users.visit_count to visits
ALTER TABLE IF EXISTS "users" ALTER COLUMN IF EXISTS "visit_count" RENAME TO "visits";
