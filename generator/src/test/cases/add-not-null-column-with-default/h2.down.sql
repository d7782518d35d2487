-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to candidates.status since
--   - values written to candidates.visits since
--   - values written to candidates.is_member since

-- drop constraint candidates.candidates_status_check
ALTER TABLE IF EXISTS "candidates" DROP CONSTRAINT IF EXISTS "candidates_status_check";

-- drop column candidates.is_member
-- ! destroys the values of candidates.is_member
ALTER TABLE "candidates" DROP COLUMN IF EXISTS "is_member";

-- drop column candidates.visits
-- ! destroys the values of candidates.visits
ALTER TABLE "candidates" DROP COLUMN IF EXISTS "visits";

-- drop column candidates.status
ALTER TABLE IF EXISTS "candidates" DROP CONSTRAINT IF EXISTS "candidates_status_length_check";
-- ! destroys the values of candidates.status
ALTER TABLE "candidates" DROP COLUMN IF EXISTS "status";
