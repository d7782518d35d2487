-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - every value of users.visit_count fits int
\set ON_ERROR_STOP on

BEGIN;

-- alter column users.visit_count bigint
ALTER TABLE users ALTER COLUMN visit_count TYPE bigint USING visit_count::bigint;

-- rename column users.visit_count to visits
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('users') AND attname = 'visit_count' AND NOT attisdropped) THEN
    ALTER TABLE users RENAME COLUMN visit_count TO visits;
  END IF;
END $do$;

COMMIT;
