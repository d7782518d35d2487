-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('users') AND attname = 'id' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('users') AND attname = 'username' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'users_username_key' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'users_username_check' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('users') AND attname = 'ID' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('users') AND attname = 'UserName' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'users_UserName_key' AND convalidated) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'users_UserName_check' AND convalidated) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- rename column users.ID to id
ALTER TABLE users RENAME COLUMN "ID" TO id;

-- rename column users.UserName to username
ALTER TABLE users RENAME COLUMN "UserName" TO username;

-- rename constraint users.users_UserName_check to users_username_check
ALTER TABLE users RENAME CONSTRAINT "users_UserName_check" TO users_username_check;

-- rename constraint users.users_UserName_key to users_username_key
ALTER TABLE users RENAME CONSTRAINT "users_UserName_key" TO users_username_key;

COMMIT;
