-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row of candidates written since breaks candidates_status_check: check status in ('active', 'hired')

-- stops if rows of candidates break candidates_status_check
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "candidates" WHERE "status" NOT IN ('active', 'hired', 'archived')) AS VARCHAR) = '0' THEN '0' ELSE 'rows of candidates break candidates_status_check' END AS INT);

-- drop constraint candidates.candidates_status_check
ALTER TABLE IF EXISTS "candidates" DROP CONSTRAINT IF EXISTS "candidates_status_check";

-- add constraint candidates.candidates_status_check: check status in ('active', 'hired', 'archived')
-- ! fails if rows of candidates break candidates_status_check
ALTER TABLE "candidates" ADD CONSTRAINT IF NOT EXISTS "candidates_status_check" CHECK ("status" IN ('active', 'hired', 'archived'));
