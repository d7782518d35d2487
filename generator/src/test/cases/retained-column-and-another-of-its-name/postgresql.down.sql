-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: retained
--   - the values of people.born
-- Rollback: lossy
--   - values written to people.born since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_born' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop column people.born
-- ! destroys the values of people.born
ALTER TABLE people DROP COLUMN IF EXISTS born;

-- bring back column people.born from plinth_parked_002_change_born
ALTER TABLE people RENAME COLUMN plinth_parked_002_change_born TO born;

COMMIT;
