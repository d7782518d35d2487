-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- alter enum mood [calm, busy]
ALTER TABLE IF EXISTS "visits" DROP CONSTRAINT IF EXISTS "visits_mood_enum_check";
-- ! fails if rows of visits break visits_mood_enum_check
ALTER TABLE "visits" ADD CONSTRAINT IF NOT EXISTS "visits_mood_enum_check" CHECK ("mood" IN ('calm', 'busy'));
