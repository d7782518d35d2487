-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to jobs.pause since
--   - values written to jobs.longest since

-- drop column jobs.longest
-- ! destroys the values of jobs.longest
ALTER TABLE "jobs" DROP COLUMN IF EXISTS "longest";

-- drop column jobs.pause
-- ! destroys the values of jobs.pause
ALTER TABLE "jobs" DROP COLUMN IF EXISTS "pause";
