-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- rename column candidates.name to full_name
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('candidates') AND attname = 'name' AND NOT attisdropped) THEN
    ALTER TABLE candidates RENAME COLUMN name TO full_name;
  END IF;
END $do$;

COMMIT;
