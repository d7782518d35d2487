-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- rename column users.id to user_no
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('users') AND attname = 'id' AND NOT attisdropped) THEN
    ALTER TABLE users RENAME COLUMN id TO user_no;
  END IF;
END $do$;

-- rename constraint users.users_handle_key to users_code_key
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'users_handle_key') THEN
    ALTER TABLE users RENAME CONSTRAINT users_handle_key TO users_code_key;
  END IF;
END $do$;

-- rename column users.handle to code
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('users') AND attname = 'handle' AND NOT attisdropped) THEN
    ALTER TABLE users RENAME COLUMN handle TO code;
  END IF;
END $do$;

COMMIT;
