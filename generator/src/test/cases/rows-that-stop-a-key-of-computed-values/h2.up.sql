-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - the values that the backfill replaced in people.name

-- stops if something that this brings is there already: column people.plinth_parked_002_change_written, column people.plinth_parked_002_change_name_before, column people.plinth_parked_002_change_name_filled, constraint people.people_login_check, constraint people.people_login_length_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_written')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_name_before')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_name_filled')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_login_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_login_length_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column people.plinth_parked_002_change_written, column people.plinth_parked_002_change_name_before, column people.plinth_parked_002_change_name_filled, constraint people.people_login_check, constraint people.people_login_length_check' END AS INT);
-- stops if rows of people break people_login_check
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "people" WHERE NOT (TRANSLATE(CASE WHEN "id" = 1 THEN 'Ada' ELSE "name" END, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz') <> 'ada' OR "id" = 1)) AS VARCHAR) = '0' THEN '0' ELSE 'rows of people break people_login_check' END AS INT);
-- stops if rows of people break people_login_length_check
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "people" WHERE NOT CHAR_LENGTH(REGEXP_REPLACE(TRANSLATE(CASE WHEN "id" = 1 THEN 'Ada' ELSE "name" END, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'), '[\x{10000}-\x{10FFFF}]', '_')) = 3) AS VARCHAR) = '0' THEN '0' ELSE 'rows of people break people_login_length_check' END AS INT);

-- make room for values of people as plinth_parked_002_change_written, plinth_parked_002_change_name_before, plinth_parked_002_change_name_filled
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_written" BOOLEAN;
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_name_before" VARCHAR(40);
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_name_filled" VARCHAR(40);

-- keep values of people as plinth_parked_002_change_name_before, plinth_parked_002_change_written
UPDATE "people" SET "plinth_parked_002_change_name_before" = "name", "plinth_parked_002_change_written" = TRUE WHERE "id" = 1;

-- backfill people set name = 'Ada' where id = 1
UPDATE "people" SET "name" = 'Ada' WHERE "id" = 1;

-- keep values of people as plinth_parked_002_change_name_filled
UPDATE "people" SET "plinth_parked_002_change_name_filled" = "name" WHERE "plinth_parked_002_change_written";

-- add constraint people.people_login_check: check login <> 'ada' or id = 1
-- ! fails if rows of people break people_login_check
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_login_check" CHECK ("login" <> 'ada' OR "id" = 1);

-- add constraint people.people_login_length_check: check length(login) = 3
-- ! fails if rows of people break people_login_length_check
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_login_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("login", '[\x{10000}-\x{10FFFF}]', '_')) = 3);
