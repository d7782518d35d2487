-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to people.name since
-- Rollback: retained
--   - the values of people.first_name
--   - the values of people.last_name

-- stops if something that this brings is there already: column people.name, column people.plinth_parked_002_change_first_name, column people.plinth_parked_002_change_last_name, column people.plinth_parked_002_change_last_name_was_there, constraint people.people_name_length_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'name')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_first_name')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_last_name')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_last_name_was_there')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_name_length_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column people.name, column people.plinth_parked_002_change_first_name, column people.plinth_parked_002_change_last_name, column people.plinth_parked_002_change_last_name_was_there, constraint people.people_name_length_check' END AS INT);
-- stops if something that this renames is not there: column people.first_name, column people.last_name
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'first_name')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'last_name')) AS VARCHAR) = '2' THEN '0' ELSE 'something that this renames is not there: column people.first_name, column people.last_name' END AS INT);

-- add column people.name varchar(90) fill first_name || '/' || coalesce(last_name, '')
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "name" VARCHAR(180);
UPDATE "people" SET "name" = "first_name" || '/' || coalesce("last_name", '');
ALTER TABLE "people" ALTER COLUMN "name" SET NOT NULL;
-- ! fails if rows of people break people_name_length_check
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_name_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("name", '[\x{10000}-\x{10FFFF}]', '_')) <= 90);

-- park column people.first_name as plinth_parked_002_change_first_name
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_first_name_length_check";
ALTER TABLE "people" ALTER COLUMN "first_name" DROP NOT NULL;
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "first_name" RENAME TO "plinth_parked_002_change_first_name";

-- park column people.last_name as plinth_parked_002_change_last_name
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_last_name_length_check";
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_last_name_was_there" BOOLEAN DEFAULT TRUE;
ALTER TABLE "people" ALTER COLUMN "plinth_parked_002_change_last_name_was_there" DROP DEFAULT;
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "last_name" RENAME TO "plinth_parked_002_change_last_name";
