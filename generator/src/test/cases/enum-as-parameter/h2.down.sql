-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to people.mood since

-- drop routine is_small
DROP ALIAS IF EXISTS "is_small";

-- drop routine next_mood
DROP ALIAS IF EXISTS "next_mood";

-- drop column people.mood
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_mood_enum_check";
-- ! destroys the values of people.mood
ALTER TABLE "people" DROP COLUMN IF EXISTS "mood";
