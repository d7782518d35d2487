-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row of people written since breaks people_score: check score >= 0
--   - no row was written to people since: people.name is NOT NULL, and nothing says what such a row has in it (`restore:`)
--   - no row was written to people since: people.active is NOT NULL, and nothing says what such a row has in it (`restore:`)
--   - no row was written to people since: people.score is NOT NULL, and nothing says what such a row has in it (`restore:`)
-- Rollback: retained
--   - the values of people.name
--   - the values of people.active
--   - the values of people.score

-- stops if something that this brings is there already: column people.score, column people.active, column people.name, constraint people.people_score, constraint people.people_name_length_check, index people.people_name
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'score')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'active')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'name')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_score')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_name_length_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."INDEXES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "INDEX_NAME" = 'people_name')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column people.score, column people.active, column people.name, constraint people.people_score, constraint people.people_name_length_check, index people.people_name' END AS INT);
-- stops if something that this renames is not there: column people.plinth_parked_002_change_name, column people.plinth_parked_002_change_active, column people.plinth_parked_002_change_score
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_name')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_active')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_score')) AS VARCHAR) = '3' THEN '0' ELSE 'something that this renames is not there: column people.plinth_parked_002_change_name, column people.plinth_parked_002_change_active, column people.plinth_parked_002_change_score' END AS INT);
-- stops if rows were written to people since score was dropped, which is NOT NULL, and nothing says what they have in it (`restore:`)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "people" WHERE "plinth_parked_002_change_score" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows were written to people since score was dropped, which is NOT NULL, and nothing says what they have in it (`restore:`)' END AS INT);
-- stops if rows were written to people since active was dropped, which is NOT NULL, and nothing says what they have in it (`restore:`)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "people" WHERE "plinth_parked_002_change_active" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows were written to people since active was dropped, which is NOT NULL, and nothing says what they have in it (`restore:`)' END AS INT);
-- stops if rows were written to people since name was dropped, which is NOT NULL, and nothing says what they have in it (`restore:`)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "people" WHERE "plinth_parked_002_change_name" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows were written to people since name was dropped, which is NOT NULL, and nothing says what they have in it (`restore:`)' END AS INT);
-- stops if rows of people break people_score
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "people" WHERE NOT "plinth_parked_002_change_score" >= 0) AS VARCHAR) = '0' THEN '0' ELSE 'rows of people break people_score' END AS INT);

-- bring back column people.score from plinth_parked_002_change_score
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "plinth_parked_002_change_score" RENAME TO "score";
ALTER TABLE "people" ALTER COLUMN "score" SET NOT NULL;

-- bring back column people.active from plinth_parked_002_change_active
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "plinth_parked_002_change_active" RENAME TO "active";
ALTER TABLE "people" ALTER COLUMN "active" SET NOT NULL;

-- bring back column people.name from plinth_parked_002_change_name
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "plinth_parked_002_change_name" RENAME TO "name";
ALTER TABLE "people" ALTER COLUMN "name" SET NOT NULL;
-- ! fails if rows of people break people_name_length_check
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_name_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("name", '[\x{10000}-\x{10FFFF}]', '_')) <= 50);

-- add constraint people.people_score: check score >= 0
-- ! fails if rows of people break people_score
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_score" CHECK ("score" >= 0);

-- create index people.people_name [name]
CREATE INDEX IF NOT EXISTS "people_name" ON "people" ("name");
