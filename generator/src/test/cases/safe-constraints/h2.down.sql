-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- no comment on constraint people.people_age
COMMENT ON CONSTRAINT "people_age" IS NULL;

-- drop constraint people.people_lead_id_fkey
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_lead_id_fkey";

-- drop constraint people.people_team_id_fkey
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_team_id_fkey";

-- drop constraint people.people_age
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_age";

-- drop constraint people.people_email_key
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_email_key";
