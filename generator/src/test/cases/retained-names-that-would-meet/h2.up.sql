-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - the values that the backfill replaced in people.a
--   - the values of people.a_before
--   - the values of people.written

-- stops if something that this brings is there already: column people.plinth_parked_002_change_written, column people.plinth_parked_002_change_a_before, column people.plinth_parked_002_change_a_filled, column people.plinth_parked_002_change_a_before_2, column people.plinth_parked_002_change_written_2
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_written')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_a_before')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_a_filled')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_a_before_2')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_written_2')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column people.plinth_parked_002_change_written, column people.plinth_parked_002_change_a_before, column people.plinth_parked_002_change_a_filled, column people.plinth_parked_002_change_a_before_2, column people.plinth_parked_002_change_written_2' END AS INT);
-- stops if something that this renames is not there: column people.a_before, column people.written
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'a_before')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'written')) AS VARCHAR) = '2' THEN '0' ELSE 'something that this renames is not there: column people.a_before, column people.written' END AS INT);

-- make room for values of people as plinth_parked_002_change_written, plinth_parked_002_change_a_before, plinth_parked_002_change_a_filled
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_written" BOOLEAN;
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_a_before" INTEGER;
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_a_filled" INTEGER;

-- keep values of people as plinth_parked_002_change_a_before, plinth_parked_002_change_written
UPDATE "people" SET "plinth_parked_002_change_a_before" = "a", "plinth_parked_002_change_written" = TRUE;

-- backfill people set a = 5
UPDATE "people" SET "a" = 5;

-- keep values of people as plinth_parked_002_change_a_filled
UPDATE "people" SET "plinth_parked_002_change_a_filled" = "a" WHERE "plinth_parked_002_change_written";

-- park column people.a_before as plinth_parked_002_change_a_before_2
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "a_before" RENAME TO "plinth_parked_002_change_a_before_2";

-- park column people.written as plinth_parked_002_change_written_2
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "written" RENAME TO "plinth_parked_002_change_written_2";
