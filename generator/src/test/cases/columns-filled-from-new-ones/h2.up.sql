-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to people.b since
--   - values written to people.c since

-- stops if something that this brings is there already: column people.b, column people.c
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'b')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'c')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column people.b, column people.c' END AS INT);

-- add column people.b int fill a + 1
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "b" INTEGER;
UPDATE "people" SET "b" = "a" + 1;
ALTER TABLE "people" ALTER COLUMN "b" SET NOT NULL;

-- add column people.c int fill b + 1
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "c" INTEGER;
UPDATE "people" SET "c" = "b" + 1;
ALTER TABLE "people" ALTER COLUMN "c" SET NOT NULL;
