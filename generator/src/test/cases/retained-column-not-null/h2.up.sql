-- Up
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

-- stops if something that this brings is there already: column people.plinth_parked_002_change_name, column people.plinth_parked_002_change_active, column people.plinth_parked_002_change_score
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_name')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_active')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_score')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column people.plinth_parked_002_change_name, column people.plinth_parked_002_change_active, column people.plinth_parked_002_change_score' END AS INT);
-- stops if something that this renames is not there: column people.name, column people.active, column people.score
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'name')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'active')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'score')) AS VARCHAR) = '3' THEN '0' ELSE 'something that this renames is not there: column people.name, column people.active, column people.score' END AS INT);

-- drop index people.people_name
DROP INDEX IF EXISTS "people_name";

-- drop constraint people.people_score
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_score";

-- park column people.name as plinth_parked_002_change_name
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_name_length_check";
ALTER TABLE "people" ALTER COLUMN "name" DROP NOT NULL;
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "name" RENAME TO "plinth_parked_002_change_name";

-- park column people.active as plinth_parked_002_change_active
ALTER TABLE "people" ALTER COLUMN "active" DROP NOT NULL;
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "active" RENAME TO "plinth_parked_002_change_active";

-- park column people.score as plinth_parked_002_change_score
ALTER TABLE "people" ALTER COLUMN "score" DROP NOT NULL;
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "score" RENAME TO "plinth_parked_002_change_score";
