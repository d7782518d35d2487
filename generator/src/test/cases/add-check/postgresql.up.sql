-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('jobs') AND conname = 'jobs_title_check' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('jobs') AND conname = 'jobs_dates' AND convalidated) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- add constraint jobs.jobs_title_check: check title <> '' and length(trim(title)) > 0
-- ! fails if rows of jobs break jobs_title_check
ALTER TABLE jobs ADD CONSTRAINT jobs_title_check CHECK (title <> '' AND length(trim(title)) > 0);

-- add constraint jobs.jobs_dates: check ends_on is null or ends_on >= starts_on
-- ! fails if rows of jobs break jobs_dates
ALTER TABLE jobs ADD CONSTRAINT jobs_dates CHECK (ends_on IS NULL OR ends_on >= starts_on);

COMMIT;
