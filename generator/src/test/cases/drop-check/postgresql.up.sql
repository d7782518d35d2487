-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row of jobs written since breaks jobs_pay_check: check pay >= 0
--   - no row of jobs written since breaks jobs_pay_limit: check pay < 1000000
\set ON_ERROR_STOP on

BEGIN;

-- drop constraint jobs.jobs_pay_check
ALTER TABLE jobs DROP CONSTRAINT IF EXISTS jobs_pay_check;

-- drop constraint jobs.jobs_pay_limit
ALTER TABLE jobs DROP CONSTRAINT IF EXISTS jobs_pay_limit;

COMMIT;
