-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row holds 'it's fine' of the enum mood

-- stops if rows of people have values in mood that do not fit enum:mood
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "people" WHERE "mood" NOT IN ('calm', 'busy')) AS VARCHAR) = '0' THEN '0' ELSE 'rows of people have values in mood that do not fit enum:mood' END AS INT);

-- drop constraint people.people_fine
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_fine";

-- alter column people.mood enum:mood default 'calm'
ALTER TABLE "people" ALTER COLUMN "mood" SET DEFAULT 'calm';

-- alter enum mood [calm, busy]
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_mood_enum_check";
-- ! fails if rows of people break people_mood_enum_check
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_mood_enum_check" CHECK ("mood" IN ('calm', 'busy'));
