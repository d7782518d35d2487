-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- rename column users.ID to id
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('users') AND attname = 'ID' AND NOT attisdropped) THEN
    ALTER TABLE users RENAME COLUMN "ID" TO id;
  END IF;
END $do$;

-- rename column users.UserName to username
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('users') AND attname = 'UserName' AND NOT attisdropped) THEN
    ALTER TABLE users RENAME COLUMN "UserName" TO username;
  END IF;
END $do$;

-- rename constraint users.users_UserName_check to users_username_check
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'users_UserName_check') THEN
    ALTER TABLE users RENAME CONSTRAINT "users_UserName_check" TO users_username_check;
  END IF;
END $do$;

-- rename constraint users.users_UserName_key to users_username_key
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'users_UserName_key') THEN
    ALTER TABLE users RENAME CONSTRAINT "users_UserName_key" TO users_username_key;
  END IF;
END $do$;

COMMIT;
