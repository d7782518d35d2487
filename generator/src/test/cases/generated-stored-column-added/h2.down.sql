-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- drop index people.people_full_name
DROP INDEX IF EXISTS "people_full_name";

-- drop column people.initial_count
ALTER TABLE "people" DROP COLUMN IF EXISTS "initial_count";

-- drop column people.is_rich
ALTER TABLE "people" DROP COLUMN IF EXISTS "is_rich";

-- drop column people.full_name
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_full_name_length_check";
ALTER TABLE "people" DROP COLUMN IF EXISTS "full_name";
