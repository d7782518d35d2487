-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - the values of people.name

-- stops if something that this brings is there already: column people.name, constraint people.people_name_length_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'name')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_name_length_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column people.name, constraint people.people_name_length_check' END AS INT);
-- stops if something that this renames is not there: column people.plinth_parked_002_change_name
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_name')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: column people.plinth_parked_002_change_name' END AS INT);
-- stops if rows of people have NULL in name, which `restore:` gives them
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "people" WHERE CASE WHEN "plinth_parked_002_change_name" IS NULL THEN "nickname" ELSE "plinth_parked_002_change_name" END IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of people have NULL in name, which `restore:` gives them' END AS INT);

-- bring back column people.name from plinth_parked_002_change_name
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "plinth_parked_002_change_name" RENAME TO "name";
UPDATE "people" SET "name" = "nickname" WHERE "name" IS NULL;
ALTER TABLE "people" ALTER COLUMN "name" SET NOT NULL;
-- ! fails if rows of people break people_name_length_check
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_name_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("name", '[\x{10000}-\x{10FFFF}]', '_')) <= 10);
