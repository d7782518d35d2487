-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - the rows of jobs keep jobs_range, whose values the rollback cannot bring back
-- Rollback: lossy
--   - the values of jobs.other
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('jobs') AND attname = 'other' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop index jobs.jobs_pay
DROP INDEX IF EXISTS jobs_pay;

-- drop constraint jobs.jobs_range
ALTER TABLE jobs DROP CONSTRAINT IF EXISTS jobs_range;

-- drop column jobs.other
-- ! destroys the values of jobs.other
ALTER TABLE jobs DROP COLUMN IF EXISTS other;

-- add constraint jobs.jobs_range: check low <= high
-- ! fails if rows of jobs break jobs_range
ALTER TABLE jobs ADD CONSTRAINT jobs_range CHECK (low <= high);

-- create index jobs.jobs_pay [low, high]
CREATE INDEX jobs_pay ON jobs (low, high);

COMMIT;
