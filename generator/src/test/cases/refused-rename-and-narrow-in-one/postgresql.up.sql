-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- rename column users.visits to visit_count
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('users') AND attname = 'visits' AND NOT attisdropped) THEN
    ALTER TABLE users RENAME COLUMN visits TO visit_count;
  END IF;
END $do$;

-- alter column users.visit_count int
ALTER TABLE users ALTER COLUMN visit_count TYPE integer USING visit_count::integer;

COMMIT;
