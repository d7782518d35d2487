-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - the values of people.mood
-- Rollback: conditional
--   - no row was written to people since: people.mood is NOT NULL, and nothing says what such a row has in it (`restore:`)

-- stops if something that this brings is there already: column people.mood, constraint people.people_mood_enum_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'mood')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_mood_enum_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column people.mood, constraint people.people_mood_enum_check' END AS INT);
-- stops if something that this renames is not there: column people.plinth_parked_002_change_mood
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_mood')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: column people.plinth_parked_002_change_mood' END AS INT);
-- stops if rows were written to people since mood was dropped, which is NOT NULL, and nothing says what they have in it (`restore:`)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "people" WHERE "plinth_parked_002_change_mood" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows were written to people since mood was dropped, which is NOT NULL, and nothing says what they have in it (`restore:`)' END AS INT);

-- bring back column people.mood from plinth_parked_002_change_mood
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "plinth_parked_002_change_mood" RENAME TO "mood";
ALTER TABLE "people" ALTER COLUMN "mood" SET NOT NULL;
-- ! fails if rows of people break people_mood_enum_check
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_mood_enum_check" CHECK ("mood" IN ('good', 'bad'));
