-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row of jobs written since breaks jobs_pay_check: check pay >= 0
--   - no row of jobs written since breaks jobs_pay_limit: check pay < 1000000

-- stops if something that this brings is there already: constraint jobs.jobs_pay_limit, constraint jobs.jobs_pay_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'jobs' AND "CONSTRAINT_NAME" = 'jobs_pay_limit')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'jobs' AND "CONSTRAINT_NAME" = 'jobs_pay_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: constraint jobs.jobs_pay_limit, constraint jobs.jobs_pay_check' END AS INT);
-- stops if rows of jobs break jobs_pay_limit
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "jobs" WHERE NOT "pay" < 1000000) AS VARCHAR) = '0' THEN '0' ELSE 'rows of jobs break jobs_pay_limit' END AS INT);
-- stops if rows of jobs break jobs_pay_check
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "jobs" WHERE NOT "pay" >= 0) AS VARCHAR) = '0' THEN '0' ELSE 'rows of jobs break jobs_pay_check' END AS INT);

-- add constraint jobs.jobs_pay_limit: check pay < 1000000
-- ! fails if rows of jobs break jobs_pay_limit
ALTER TABLE "jobs" ADD CONSTRAINT IF NOT EXISTS "jobs_pay_limit" CHECK ("pay" < 1000000);

-- add constraint jobs.jobs_pay_check: check pay >= 0
-- ! fails if rows of jobs break jobs_pay_check
ALTER TABLE "jobs" ADD CONSTRAINT IF NOT EXISTS "jobs_pay_check" CHECK ("pay" >= 0);
