-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- rename column candidates.full_name to name
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'full_name' AND NOT attisdropped) THEN
    ALTER TABLE candidates RENAME COLUMN full_name TO name;
  END IF;
END $do$;

COMMIT;
