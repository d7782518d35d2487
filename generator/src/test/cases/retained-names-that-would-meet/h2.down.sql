-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - the values that the backfill replaced in people.a
--   - the values of people.a_before
--   - the values of people.written

-- stops if something that this brings is there already: column people.written, column people.a_before
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'written')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'a_before')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column people.written, column people.a_before' END AS INT);
-- stops if something that this renames is not there: column people.plinth_parked_002_change_a_before_2, column people.plinth_parked_002_change_written_2
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_a_before_2')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_written_2')) AS VARCHAR) = '2' THEN '0' ELSE 'something that this renames is not there: column people.plinth_parked_002_change_a_before_2, column people.plinth_parked_002_change_written_2' END AS INT);

-- bring back column people.written from plinth_parked_002_change_written_2
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "plinth_parked_002_change_written_2" RENAME TO "written";

-- bring back column people.a_before from plinth_parked_002_change_a_before_2
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "plinth_parked_002_change_a_before_2" RENAME TO "a_before";

-- backfill people set a = plinth_parked_002_change_a_before where plinth_parked_002_change_written and (a = plinth_parked_002_change_a_filled or a is null and plinth_parked_002_change_a_filled is null)
UPDATE "people" SET "a" = "plinth_parked_002_change_a_before" WHERE "plinth_parked_002_change_written" AND ("a" = "plinth_parked_002_change_a_filled" OR "a" IS NULL AND "plinth_parked_002_change_a_filled" IS NULL);

-- drop what was kept of people as plinth_parked_002_change_written, plinth_parked_002_change_a_before, plinth_parked_002_change_a_filled
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_002_change_written";
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_002_change_a_before";
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_002_change_a_filled";
