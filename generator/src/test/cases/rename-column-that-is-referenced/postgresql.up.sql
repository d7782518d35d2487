-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- rename column users.code to handle
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('users') AND attname = 'code' AND NOT attisdropped) THEN
    ALTER TABLE users RENAME COLUMN code TO handle;
  END IF;
END $do$;

-- rename constraint users.users_code_key to users_handle_key
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'users_code_key') THEN
    ALTER TABLE users RENAME CONSTRAINT users_code_key TO users_handle_key;
  END IF;
END $do$;

-- rename column users.user_no to id
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('users') AND attname = 'user_no' AND NOT attisdropped) THEN
    ALTER TABLE users RENAME COLUMN user_no TO id;
  END IF;
END $do$;

COMMIT;
