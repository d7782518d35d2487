-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: retained
--   - the values of people.a
-- Rollback: lossy
--   - values written to people.a since
--   - values written to people.b since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'b' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_a' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop column people.b
-- ! destroys the values of people.b
ALTER TABLE people DROP COLUMN IF EXISTS b;

-- drop column people.a
-- ! destroys the values of people.a
ALTER TABLE people DROP COLUMN IF EXISTS a;

-- bring back column people.a from plinth_parked_002_change_a
ALTER TABLE people RENAME COLUMN plinth_parked_002_change_a TO a;

COMMIT;
