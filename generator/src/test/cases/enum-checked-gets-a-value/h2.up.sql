-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row holds 'it's "odd"' of the enum mood

-- alter enum mood [calm, busy, it's "odd"]
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_mood_enum_check";
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_last_enum_check";
-- ! fails if rows of people break people_mood_enum_check
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_mood_enum_check" CHECK ("mood" IN ('calm', 'busy', 'it''s "odd"'));
-- ! fails if rows of people break people_last_enum_check
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_last_enum_check" CHECK ("last" IN ('calm', 'busy', 'it''s "odd"'));

-- alter column people.mood enum:mood default 'busy'
ALTER TABLE "people" ALTER COLUMN "mood" SET DEFAULT 'busy';
