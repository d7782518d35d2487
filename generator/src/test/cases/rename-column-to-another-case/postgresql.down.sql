-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- rename constraint users.users_username_key to users_UserName_key
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'users_username_key') THEN
    ALTER TABLE users RENAME CONSTRAINT users_username_key TO "users_UserName_key";
  END IF;
END $do$;

-- rename constraint users.users_username_check to users_UserName_check
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'users_username_check') THEN
    ALTER TABLE users RENAME CONSTRAINT users_username_check TO "users_UserName_check";
  END IF;
END $do$;

-- rename column users.username to UserName
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('users') AND attname = 'username' AND NOT attisdropped) THEN
    ALTER TABLE users RENAME COLUMN username TO "UserName";
  END IF;
END $do$;

-- rename column users.id to ID
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('users') AND attname = 'id' AND NOT attisdropped) THEN
    ALTER TABLE users RENAME COLUMN id TO "ID";
  END IF;
END $do$;

COMMIT;
