-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - the values of people.a
-- Rollback: lossy
--   - values written to people.a since
--   - values written to people.b since

-- ends here where it has run before
SELECT CAST(CASE WHEN (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'b') = 1
  AND (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_a') = 1 THEN 'this script has run here before' ELSE '0' END AS INT);

-- stops if something that this brings is there already: column people.b, column people.plinth_parked_002_change_a
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'b')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_a')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column people.b, column people.plinth_parked_002_change_a' END AS INT);

-- park column people.a as plinth_parked_002_change_a
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "a" RENAME TO "plinth_parked_002_change_a";

-- add column people.a int fill 7
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "a" INTEGER DEFAULT 7 NOT NULL;
ALTER TABLE "people" ALTER COLUMN "a" DROP DEFAULT;

-- add column people.b int? fill a
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "b" INTEGER;
UPDATE "people" SET "b" = "a";
