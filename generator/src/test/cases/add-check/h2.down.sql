-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- drop constraint jobs.jobs_dates
ALTER TABLE IF EXISTS "jobs" DROP CONSTRAINT IF EXISTS "jobs_dates";

-- drop constraint jobs.jobs_title_check
ALTER TABLE IF EXISTS "jobs" DROP CONSTRAINT IF EXISTS "jobs_title_check";
