-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - what was written since to the rows that came to people

-- delete rows people where plinth_parked_002_change_came
-- ! destroys rows of people
DELETE FROM "people" WHERE "plinth_parked_002_change_came";

-- drop what was kept of people as plinth_parked_002_change_came
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_002_change_came";
