-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: column people.first, column people.last, constraint people.people_first_length_check, constraint people.people_last_length_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'first')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'last')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_first_length_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_last_length_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column people.first, column people.last, constraint people.people_first_length_check, constraint people.people_last_length_check' END AS INT);
-- stops if something that this renames is not there: column people.first_name, column people.last_name
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'first_name')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'last_name')) AS VARCHAR) = '2' THEN '0' ELSE 'something that this renames is not there: column people.first_name, column people.last_name' END AS INT);

-- rename column people.last_name to last
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "last_name" RENAME TO "last";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_last_name_length_check') THEN 'ALTER TABLE "people" RENAME CONSTRAINT "people_last_name_length_check" TO "people_last_length_check"' ELSE '' END;

-- rename column people.first_name to first
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "first_name" RENAME TO "first";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_first_name_length_check') THEN 'ALTER TABLE "people" RENAME CONSTRAINT "people_first_name_length_check" TO "people_first_length_check"' ELSE '' END;
