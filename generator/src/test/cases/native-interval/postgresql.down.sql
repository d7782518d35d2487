-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to jobs.pause since
--   - values written to jobs.longest since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('jobs') AND attname = 'pause' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('jobs') AND attname = 'longest' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop column jobs.longest
-- ! destroys the values of jobs.longest
ALTER TABLE jobs DROP COLUMN IF EXISTS longest;

-- drop column jobs.pause
-- ! destroys the values of jobs.pause
ALTER TABLE jobs DROP COLUMN IF EXISTS pause;

COMMIT;
