-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - the values of candidates.email
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'email' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('candidates') AND relname = 'candidates_email' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop index candidates.candidates_email
DROP INDEX IF EXISTS candidates_email;

-- drop column candidates.email
-- ! destroys the values of candidates.email
ALTER TABLE candidates DROP COLUMN IF EXISTS email;

COMMIT;
