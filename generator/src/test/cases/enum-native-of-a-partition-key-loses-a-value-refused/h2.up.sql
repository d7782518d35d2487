-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if rows of visits have values in mood that do not fit enum:mood
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "visits" WHERE "mood" NOT IN ('calm', 'busy')) AS VARCHAR) = '0' THEN '0' ELSE 'rows of visits have values in mood that do not fit enum:mood' END AS INT);

-- alter enum mood [calm, busy]
ALTER TABLE IF EXISTS "visits" DROP CONSTRAINT IF EXISTS "visits_mood_enum_check";
-- ! fails if rows of visits break visits_mood_enum_check
ALTER TABLE "visits" ADD CONSTRAINT IF NOT EXISTS "visits_mood_enum_check" CHECK ("mood" IN ('calm', 'busy'));
