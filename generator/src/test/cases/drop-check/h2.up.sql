-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row of jobs written since breaks jobs_pay_check: check pay >= 0
--   - no row of jobs written since breaks jobs_pay_limit: check pay < 1000000

-- drop constraint jobs.jobs_pay_check
ALTER TABLE IF EXISTS "jobs" DROP CONSTRAINT IF EXISTS "jobs_pay_check";

-- drop constraint jobs.jobs_pay_limit
ALTER TABLE IF EXISTS "jobs" DROP CONSTRAINT IF EXISTS "jobs_pay_limit";
