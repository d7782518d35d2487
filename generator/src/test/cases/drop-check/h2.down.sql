-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- add constraint jobs.jobs_pay_limit: check pay < 1000000
-- ! fails if rows of jobs break jobs_pay_limit
ALTER TABLE "jobs" ADD CONSTRAINT IF NOT EXISTS "jobs_pay_limit" CHECK ("pay" < 1000000);

-- add constraint jobs.jobs_pay_check: check pay >= 0
-- ! fails if rows of jobs break jobs_pay_check
ALTER TABLE "jobs" ADD CONSTRAINT IF NOT EXISTS "jobs_pay_check" CHECK ("pay" >= 0);
