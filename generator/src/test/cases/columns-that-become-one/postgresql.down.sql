-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to people.name since
-- Rollback: retained
--   - the values of people.first_name
--   - the values of people.last_name
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'last_name' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'first_name' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'name' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_first_name' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_last_name' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'plinth_parked_002_change_last_name_was_there' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- bring back column people.last_name from plinth_parked_002_change_last_name
ALTER TABLE people RENAME COLUMN plinth_parked_002_change_last_name TO last_name;
UPDATE people SET last_name = NULL WHERE plinth_parked_002_change_last_name_was_there IS NULL OR name <> plinth_parked_002_change_first_name || '/' || coalesce(last_name, '');
ALTER TABLE people DROP COLUMN IF EXISTS plinth_parked_002_change_last_name_was_there;

-- bring back column people.first_name from plinth_parked_002_change_first_name
ALTER TABLE people RENAME COLUMN plinth_parked_002_change_first_name TO first_name;
UPDATE people SET first_name = name WHERE first_name IS NULL OR name <> first_name || '/' || coalesce(last_name, '');
ALTER TABLE people ALTER COLUMN first_name SET NOT NULL;

-- drop column people.name
-- ! destroys the values of people.name
ALTER TABLE people DROP COLUMN IF EXISTS name;

COMMIT;
