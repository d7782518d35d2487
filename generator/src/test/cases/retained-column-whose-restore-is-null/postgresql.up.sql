-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: retained
--   - the values of people.name
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_name' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'name' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- park column people.name as plinth_parked_002_change_name
ALTER TABLE people ALTER COLUMN name DROP NOT NULL;
ALTER TABLE people RENAME COLUMN name TO plinth_parked_002_change_name;

COMMIT;
