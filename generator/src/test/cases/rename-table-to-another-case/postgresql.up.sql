-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- rename table Users to users
ALTER TABLE IF EXISTS "Users" RENAME TO users;

-- rename constraint users.Users_pkey to users_pkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'Users_pkey') THEN
    ALTER TABLE users RENAME CONSTRAINT "Users_pkey" TO users_pkey;
  END IF;
END $do$;

COMMIT;
