-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- rename column people.last_name to last
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'last_name' AND NOT attisdropped) THEN
    ALTER TABLE people RENAME COLUMN last_name TO last;
  END IF;
END $do$;

-- rename column people.first_name to first
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'first_name' AND NOT attisdropped) THEN
    ALTER TABLE people RENAME COLUMN first_name TO first;
  END IF;
END $do$;

COMMIT;
