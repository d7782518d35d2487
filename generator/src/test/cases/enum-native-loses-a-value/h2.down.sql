-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- take down view calm_people
DROP VIEW IF EXISTS "calm_people";

-- alter enum mood [calm, busy, gone]
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_mood_enum_check";
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_last_enum_check";
-- ! fails if rows of people break people_mood_enum_check
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_mood_enum_check" CHECK ("mood" IN ('calm', 'busy', 'gone'));
-- ! fails if rows of people break people_last_enum_check
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_last_enum_check" CHECK ("last" IN ('calm', 'busy', 'gone'));

-- put back view calm_people
CREATE VIEW IF NOT EXISTS "calm_people" AS
SELECT "id" FROM "people" WHERE "mood" = 'calm';
