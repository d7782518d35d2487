-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - the values of people.mood
-- Rollback: conditional
--   - no row was written to people since: people.mood is NOT NULL, and nothing says what such a row has in it (`restore:`)

-- stops if something that this brings is there already: column people.plinth_parked_002_change_mood
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_mood')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column people.plinth_parked_002_change_mood' END AS INT);
-- stops if something that this renames is not there: column people.mood
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'mood')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: column people.mood' END AS INT);

-- park column people.mood as plinth_parked_002_change_mood
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_mood_enum_check";
ALTER TABLE "people" ALTER COLUMN "mood" DROP NOT NULL;
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "mood" RENAME TO "plinth_parked_002_change_mood";
