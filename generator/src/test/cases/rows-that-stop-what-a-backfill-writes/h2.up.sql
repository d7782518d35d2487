-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - the values that the backfill replaced in people.name

-- stops if something that this brings is there already: column people.plinth_parked_002_change_written, column people.plinth_parked_002_change_name_before, column people.plinth_parked_002_change_name_filled
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_written')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_name_before')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_name_filled')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column people.plinth_parked_002_change_written, column people.plinth_parked_002_change_name_before, column people.plinth_parked_002_change_name_filled' END AS INT);
-- stops if rows of people would have NULL in name
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "people" WHERE CASE WHEN "id" > 1 THEN TRANSLATE("nickname", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz') ELSE "name" END IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of people would have NULL in name' END AS INT);
-- stops if rows of people would have values in name that do not fit varchar(10)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "people" WHERE CHAR_LENGTH(REGEXP_REPLACE(CASE WHEN "id" > 1 THEN TRANSLATE("nickname", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz') ELSE "name" END, '[\x{10000}-\x{10FFFF}]', '_')) > 10) AS VARCHAR) = '0' THEN '0' ELSE 'rows of people would have values in name that do not fit varchar(10)' END AS INT);
-- stops if rows of people collide in people_name_key
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 1 AS one FROM "people" WHERE CASE WHEN "id" > 1 THEN TRANSLATE("nickname", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz') ELSE "name" END IS NOT NULL GROUP BY CASE WHEN "id" > 1 THEN TRANSLATE("nickname", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz') ELSE "name" END HAVING count(*) > 1) AS twins) AS VARCHAR) = '0' THEN '0' ELSE 'rows of people collide in people_name_key' END AS INT);

-- make room for values of people as plinth_parked_002_change_written, plinth_parked_002_change_name_before, plinth_parked_002_change_name_filled
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_written" BOOLEAN;
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_name_before" VARCHAR(20);
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_name_filled" VARCHAR(20);

-- keep values of people as plinth_parked_002_change_name_before, plinth_parked_002_change_written
UPDATE "people" SET "plinth_parked_002_change_name_before" = "name", "plinth_parked_002_change_written" = TRUE WHERE "id" > 1;

-- backfill people set name = lower(nickname) where id > 1
UPDATE "people" SET "name" = TRANSLATE("nickname", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz') WHERE "id" > 1;

-- keep values of people as plinth_parked_002_change_name_filled
UPDATE "people" SET "plinth_parked_002_change_name_filled" = "name" WHERE "plinth_parked_002_change_written";
