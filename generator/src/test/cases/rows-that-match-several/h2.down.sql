-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to candidates since
--   - what was written since to the rows that came to resumes

-- delete rows resumes where plinth_parked_002_change_came
-- ! destroys rows of resumes
DELETE FROM "resumes" WHERE "plinth_parked_002_change_came";

-- drop what was kept of resumes as plinth_parked_002_change_came
ALTER TABLE "resumes" DROP COLUMN IF EXISTS "plinth_parked_002_change_came";

-- drop table candidates
-- ! destroys every row of candidates
DROP TABLE IF EXISTS "candidates";
