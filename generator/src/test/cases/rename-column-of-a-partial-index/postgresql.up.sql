-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- rename column users.mail to email
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('users') AND attname = 'mail' AND NOT attisdropped) THEN
    ALTER TABLE users RENAME COLUMN mail TO email;
  END IF;
END $do$;

-- rename column users.gone to is_deleted
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('users') AND attname = 'gone' AND NOT attisdropped) THEN
    ALTER TABLE users RENAME COLUMN gone TO is_deleted;
  END IF;
END $do$;

COMMIT;
