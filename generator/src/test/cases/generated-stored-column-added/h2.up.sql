-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: column people.full_name, column people.is_rich, column people.initial_count, constraint people.people_full_name_length_check, index people.people_full_name
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'full_name')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'is_rich')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'initial_count')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_full_name_length_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."INDEXES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "INDEX_NAME" = 'people_full_name')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column people.full_name, column people.is_rich, column people.initial_count, constraint people.people_full_name_length_check, index people.people_full_name' END AS INT);

-- add column people.full_name varchar(100) generated first_name || coalesce(' ' || last_name, '') stored
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "full_name" VARCHAR(200) GENERATED ALWAYS AS ("first_name" || coalesce(' ' || "last_name", '')) NOT NULL;
-- ! fails if rows of people break people_full_name_length_check
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_full_name_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("full_name", '[\x{10000}-\x{10FFFF}]', '_')) <= 100);

-- add column people.is_rich boolean generated cents > 100000 stored
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "is_rich" BOOLEAN GENERATED ALWAYS AS ("cents" > 100000) NOT NULL;

-- add column people.initial_count int? generated length(last_name) stored
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "initial_count" INTEGER GENERATED ALWAYS AS (CHAR_LENGTH(REGEXP_REPLACE("last_name", '[\x{10000}-\x{10FFFF}]', '_')));

-- create index people.people_full_name [full_name]
CREATE INDEX IF NOT EXISTS "people_full_name" ON "people" ("full_name");
