-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to people.name since
-- Rollback: retained
--   - the values of people.first_name
--   - the values of people.last_name

-- stops if something that this brings is there already: column people.last_name, column people.first_name, constraint people.people_last_name_length_check, constraint people.people_first_name_length_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'last_name')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'first_name')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_last_name_length_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_first_name_length_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column people.last_name, column people.first_name, constraint people.people_last_name_length_check, constraint people.people_first_name_length_check' END AS INT);
-- stops if something that this renames is not there: column people.plinth_parked_002_change_first_name, column people.plinth_parked_002_change_last_name
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_first_name')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_last_name')) AS VARCHAR) = '2' THEN '0' ELSE 'something that this renames is not there: column people.plinth_parked_002_change_first_name, column people.plinth_parked_002_change_last_name' END AS INT);

-- bring back column people.last_name from plinth_parked_002_change_last_name
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "plinth_parked_002_change_last_name" RENAME TO "last_name";
UPDATE "people" SET "last_name" = NULL WHERE "plinth_parked_002_change_last_name_was_there" IS NULL OR "name" <> "plinth_parked_002_change_first_name" || '/' || coalesce("last_name", '');
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_002_change_last_name_was_there";
-- ! fails if rows of people break people_last_name_length_check
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_last_name_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("last_name", '[\x{10000}-\x{10FFFF}]', '_')) <= 40);

-- bring back column people.first_name from plinth_parked_002_change_first_name
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "plinth_parked_002_change_first_name" RENAME TO "first_name";
UPDATE "people" SET "first_name" = "name" WHERE "first_name" IS NULL OR "name" <> "first_name" || '/' || coalesce("last_name", '');
ALTER TABLE "people" ALTER COLUMN "first_name" SET NOT NULL;
-- ! fails if rows of people break people_first_name_length_check
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_first_name_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("first_name", '[\x{10000}-\x{10FFFF}]', '_')) <= 40);

-- drop column people.name
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_name_length_check";
-- ! destroys the values of people.name
ALTER TABLE "people" DROP COLUMN IF EXISTS "name";
