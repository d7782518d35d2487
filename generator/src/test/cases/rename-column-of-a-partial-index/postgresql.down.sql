-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- rename column users.is_deleted to gone
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('users') AND attname = 'is_deleted' AND NOT attisdropped) THEN
    ALTER TABLE users RENAME COLUMN is_deleted TO gone;
  END IF;
END $do$;

-- rename column users.email to mail
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('users') AND attname = 'email' AND NOT attisdropped) THEN
    ALTER TABLE users RENAME COLUMN email TO mail;
  END IF;
END $do$;

COMMIT;
