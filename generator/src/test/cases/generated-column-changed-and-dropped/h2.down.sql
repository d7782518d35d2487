-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: column people.shout, constraint people.people_shout_length_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'shout')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_shout_length_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column people.shout, constraint people.people_shout_length_check' END AS INT);

-- drop index people.people_full_name
DROP INDEX IF EXISTS "people_full_name";

-- drop column people.full_name
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_full_name_length_check";
ALTER TABLE "people" DROP COLUMN IF EXISTS "full_name";

-- add column people.full_name varchar(100) generated first_name || ' ' || last_name stored
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "full_name" VARCHAR(200) GENERATED ALWAYS AS ("first_name" || ' ' || "last_name") NOT NULL;
-- ! fails if rows of people break people_full_name_length_check
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_full_name_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("full_name", '[\x{10000}-\x{10FFFF}]', '_')) <= 100);

-- add column people.shout varchar(60) generated upper(first_name) stored
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "shout" VARCHAR(120) GENERATED ALWAYS AS (TRANSLATE("first_name", 'abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')) NOT NULL;
-- ! fails if rows of people break people_shout_length_check
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_shout_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("shout", '[\x{10000}-\x{10FFFF}]', '_')) <= 60);

-- create index people.people_full_name [full_name]
CREATE INDEX IF NOT EXISTS "people_full_name" ON "people" ("full_name");
