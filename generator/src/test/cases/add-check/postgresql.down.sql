-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('jobs') AND conname = 'jobs_title_check' AND convalidated) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('jobs') AND conname = 'jobs_dates' AND convalidated) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop constraint jobs.jobs_dates
ALTER TABLE jobs DROP CONSTRAINT IF EXISTS jobs_dates;

-- drop constraint jobs.jobs_title_check
ALTER TABLE jobs DROP CONSTRAINT IF EXISTS jobs_title_check;

COMMIT;
