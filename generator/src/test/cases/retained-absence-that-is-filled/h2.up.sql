-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - which rows had no value in people.name
--   - what decimal(8,2) cannot hold of the values of people.score
--   - which rows had no value in people.score
-- Rollback: conditional
--   - every value of people.name fits varchar(50)
--   - every value of people.score fits decimal(8,4)

-- stops if something that this brings is there already: column people.plinth_parked_002_change_name_was_null, column people.plinth_parked_002_change_name_filled, column people.plinth_parked_002_change_score_before, column people.plinth_parked_002_change_score_was_null, column people.plinth_parked_002_change_score_filled
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_name_was_null')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_name_filled')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_score_before')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_score_was_null')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_score_filled')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column people.plinth_parked_002_change_name_was_null, column people.plinth_parked_002_change_name_filled, column people.plinth_parked_002_change_score_before, column people.plinth_parked_002_change_score_was_null, column people.plinth_parked_002_change_score_filled' END AS INT);
-- stops if rows of people have values in score that do not fit decimal(8,2)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "people" WHERE ABS(ROUND("score", 2)) >= 1000000) AS VARCHAR) = '0' THEN '0' ELSE 'rows of people have values in score that do not fit decimal(8,2)' END AS INT);

-- make room for values of people as plinth_parked_002_change_name_was_null, plinth_parked_002_change_name_filled
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_name_was_null" BOOLEAN;
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_name_filled" VARCHAR(120);

-- keep values of people as plinth_parked_002_change_name_was_null
UPDATE "people" SET "plinth_parked_002_change_name_was_null" = TRUE WHERE "name" IS NULL;

-- alter column people.name varchar(60) fill 'nobody'
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_name_length_check";
ALTER TABLE "people" ALTER COLUMN "name" SET DATA TYPE VARCHAR(120);
UPDATE "people" SET "name" = 'nobody' WHERE "name" IS NULL;
ALTER TABLE "people" ALTER COLUMN "name" SET NOT NULL;
-- ! fails if rows of people break people_name_length_check
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_name_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("name", '[\x{10000}-\x{10FFFF}]', '_')) <= 60);

-- keep values of people as plinth_parked_002_change_name_filled
UPDATE "people" SET "plinth_parked_002_change_name_filled" = "name" WHERE "plinth_parked_002_change_name_was_null";

-- make room for values of people as plinth_parked_002_change_score_before
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_score_before" DECIMAL(8, 4);

-- keep values of people as plinth_parked_002_change_score_before
UPDATE "people" SET "plinth_parked_002_change_score_before" = "score" WHERE "score" IS NOT NULL;

-- make room for values of people as plinth_parked_002_change_score_was_null, plinth_parked_002_change_score_filled
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_score_was_null" BOOLEAN;
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_score_filled" DECIMAL(8, 2);

-- keep values of people as plinth_parked_002_change_score_was_null
UPDATE "people" SET "plinth_parked_002_change_score_was_null" = TRUE WHERE "score" IS NULL;

-- alter column people.score decimal(8,2) fill 0
ALTER TABLE "people" ALTER COLUMN "score" SET DATA TYPE DECIMAL(8, 2);
UPDATE "people" SET "score" = 0 WHERE "score" IS NULL;
ALTER TABLE "people" ALTER COLUMN "score" SET NOT NULL;

-- keep values of people as plinth_parked_002_change_score_filled
UPDATE "people" SET "plinth_parked_002_change_score_filled" = "score" WHERE "plinth_parked_002_change_score_was_null";
