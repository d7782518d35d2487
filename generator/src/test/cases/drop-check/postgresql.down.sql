-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row of jobs written since breaks jobs_pay_check: check pay >= 0
--   - no row of jobs written since breaks jobs_pay_limit: check pay < 1000000
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('jobs') AND conname = 'jobs_pay_limit' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('jobs') AND conname = 'jobs_pay_check' AND convalidated) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- add constraint jobs.jobs_pay_limit: check pay < 1000000
-- ! fails if rows of jobs break jobs_pay_limit
ALTER TABLE jobs ADD CONSTRAINT jobs_pay_limit CHECK (pay < 1000000);

-- add constraint jobs.jobs_pay_check: check pay >= 0
-- ! fails if rows of jobs break jobs_pay_check
ALTER TABLE jobs ADD CONSTRAINT jobs_pay_check CHECK (pay >= 0);

COMMIT;
