-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- drop constraint people.people_pkey
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_pkey";
