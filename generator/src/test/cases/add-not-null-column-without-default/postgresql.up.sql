-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to candidates.phone since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'phone' AND NOT attisdropped) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- add column candidates.phone varchar(40)
-- ! fails if candidates has rows: phone is NOT NULL and they have no value for it
ALTER TABLE candidates ADD COLUMN phone varchar(40) COLLATE "C" NOT NULL;

COMMIT;
