-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to candidates.token since
--   - values written to candidates.created_at since
--   - values written to candidates.seen_on since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'token' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'created_at' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'seen_on' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop column candidates.seen_on
-- ! destroys the values of candidates.seen_on
ALTER TABLE candidates DROP COLUMN IF EXISTS seen_on;

-- drop column candidates.created_at
-- ! destroys the values of candidates.created_at
ALTER TABLE candidates DROP COLUMN IF EXISTS created_at;

-- drop column candidates.token
-- ! destroys the values of candidates.token
ALTER TABLE candidates DROP COLUMN IF EXISTS token;

COMMIT;
