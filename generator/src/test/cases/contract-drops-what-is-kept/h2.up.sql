-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - all rows that were kept as plinth_parked_001_kept_notes
--   - the values of people that were kept as plinth_parked_001_kept_nickname, plinth_parked_001_kept_status

-- discard what is kept as plinth_parked_001_kept_notes
-- ! destroys every row of plinth_parked_001_kept_notes
DROP TABLE IF EXISTS "plinth_parked_001_kept_notes";

-- discard what is kept of people as plinth_parked_001_kept_nickname, plinth_parked_001_kept_status
-- ! destroys the values of people.plinth_parked_001_kept_nickname
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_001_kept_nickname";
-- ! destroys the values of people.plinth_parked_001_kept_status
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_001_kept_status";
