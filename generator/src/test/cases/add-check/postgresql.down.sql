-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row of jobs written since breaks jobs_dates: check ends_on is null or ends_on >= starts_on
--   - no row of jobs written since breaks jobs_title_check: check title <> '' and length(trim(title)) > 0
\set ON_ERROR_STOP on

BEGIN;

-- drop constraint jobs.jobs_dates
ALTER TABLE jobs DROP CONSTRAINT IF EXISTS jobs_dates;

-- drop constraint jobs.jobs_title_check
ALTER TABLE jobs DROP CONSTRAINT IF EXISTS jobs_title_check;

COMMIT;
