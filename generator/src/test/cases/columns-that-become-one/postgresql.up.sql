-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to people.name since
-- Rollback: retained
--   - the values of people.first_name
--   - the values of people.last_name
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'name' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_first_name' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_last_name' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_last_name_was_there' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'first_name' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'last_name' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- add column people.name varchar(90) fill first_name || '/' || coalesce(last_name, '')
ALTER TABLE people ADD COLUMN name varchar(90) COLLATE "C";
UPDATE people SET name = first_name || '/' || coalesce(last_name, '');
ALTER TABLE people ALTER COLUMN name SET NOT NULL;

-- park column people.first_name as plinth_parked_002_change_first_name
ALTER TABLE people ALTER COLUMN first_name DROP NOT NULL;
ALTER TABLE people RENAME COLUMN first_name TO plinth_parked_002_change_first_name;

-- park column people.last_name as plinth_parked_002_change_last_name
ALTER TABLE people ADD COLUMN plinth_parked_002_change_last_name_was_there boolean DEFAULT TRUE;
ALTER TABLE people ALTER COLUMN plinth_parked_002_change_last_name_was_there DROP DEFAULT;
ALTER TABLE people RENAME COLUMN last_name TO plinth_parked_002_change_last_name;

COMMIT;
