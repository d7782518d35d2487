-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if rows of people have values in mood that do not fit enum:mood
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "people" WHERE "mood" NOT IN ('busy', 'calm')) AS VARCHAR) = '0' THEN '0' ELSE 'rows of people have values in mood that do not fit enum:mood' END AS INT);
-- stops if rows of people have values in last that do not fit enum:mood
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "people" WHERE "last" NOT IN ('busy', 'calm')) AS VARCHAR) = '0' THEN '0' ELSE 'rows of people have values in last that do not fit enum:mood' END AS INT);

-- take down view calm_people
DROP VIEW IF EXISTS "calm_people";

-- alter enum mood [busy, calm]
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_mood_enum_check";
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_last_enum_check";
-- ! fails if rows of people break people_mood_enum_check
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_mood_enum_check" CHECK ("mood" IN ('busy', 'calm'));
-- ! fails if rows of people break people_last_enum_check
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_last_enum_check" CHECK ("last" IN ('busy', 'calm'));

-- put back view calm_people
CREATE VIEW IF NOT EXISTS "calm_people" AS
SELECT "id" FROM "people" WHERE "mood" = 'calm';
