-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - the values of people.name

-- stops if something that this brings is there already: column people.plinth_parked_002_change_name
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_name')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column people.plinth_parked_002_change_name' END AS INT);
-- stops if something that this renames is not there: column people.name
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'name')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: column people.name' END AS INT);

-- park column people.name as plinth_parked_002_change_name
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_name_length_check";
ALTER TABLE "people" ALTER COLUMN "name" DROP NOT NULL;
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "name" RENAME TO "plinth_parked_002_change_name";
