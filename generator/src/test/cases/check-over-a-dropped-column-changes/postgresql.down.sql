-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - the rows of jobs keep jobs_range, whose values the rollback cannot bring back
-- Rollback: lossy
--   - the values of jobs.other
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('jobs') AND attname = 'other' AND NOT attisdropped) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop index jobs.jobs_pay
DROP INDEX IF EXISTS jobs_pay;

-- drop constraint jobs.jobs_range
ALTER TABLE jobs DROP CONSTRAINT IF EXISTS jobs_range;

-- add column jobs.other int?
ALTER TABLE jobs ADD COLUMN other integer;

-- add constraint jobs.jobs_range: check low <= high and other > 0
-- ! fails if rows of jobs break jobs_range
ALTER TABLE jobs ADD CONSTRAINT jobs_range CHECK (low <= high AND other > 0);

-- create index jobs.jobs_pay [low, high] where other is null
CREATE INDEX jobs_pay ON jobs (low, high) WHERE other IS NULL;

COMMIT;
