-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- rename column people.first to first_name
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'first' AND NOT attisdropped) THEN
    ALTER TABLE people RENAME COLUMN first TO first_name;
  END IF;
END $do$;

-- rename column people.last to last_name
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'last' AND NOT attisdropped) THEN
    ALTER TABLE people RENAME COLUMN last TO last_name;
  END IF;
END $do$;

COMMIT;
