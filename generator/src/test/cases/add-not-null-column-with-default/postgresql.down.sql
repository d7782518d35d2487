-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to candidates.status since
--   - values written to candidates.visits since
--   - values written to candidates.is_member since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'status' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'visits' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'is_member' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('candidates') AND conname = 'candidates_status_check' AND convalidated) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop constraint candidates.candidates_status_check
ALTER TABLE candidates DROP CONSTRAINT IF EXISTS candidates_status_check;

-- drop column candidates.is_member
-- ! destroys the values of candidates.is_member
ALTER TABLE candidates DROP COLUMN IF EXISTS is_member;

-- drop column candidates.visits
-- ! destroys the values of candidates.visits
ALTER TABLE candidates DROP COLUMN IF EXISTS visits;

-- drop column candidates.status
-- ! destroys the values of candidates.status
ALTER TABLE candidates DROP COLUMN IF EXISTS status;

COMMIT;
