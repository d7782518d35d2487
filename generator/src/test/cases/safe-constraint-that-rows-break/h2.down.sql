-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to people.city since

-- drop constraint people.people_team_id_fkey
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_team_id_fkey";

-- drop column people.city
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_city_length_check";
-- ! destroys the values of people.city
ALTER TABLE "people" DROP COLUMN IF EXISTS "city";
