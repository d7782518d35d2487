-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row of jobs written since breaks jobs_pay_check: check pay >= 0
--   - no row of jobs written since breaks jobs_pay_limit: check pay < 1000000
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('jobs') AND conname = 'jobs_pay_check' AND convalidated) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('jobs') AND conname = 'jobs_pay_limit' AND convalidated) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop constraint jobs.jobs_pay_check
ALTER TABLE jobs DROP CONSTRAINT IF EXISTS jobs_pay_check;

-- drop constraint jobs.jobs_pay_limit
ALTER TABLE jobs DROP CONSTRAINT IF EXISTS jobs_pay_limit;

COMMIT;
