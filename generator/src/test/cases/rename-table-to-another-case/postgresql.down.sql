-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- rename constraint users.users_pkey to Users_pkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'users_pkey') THEN
    ALTER TABLE users RENAME CONSTRAINT users_pkey TO "Users_pkey";
  END IF;
END $do$;

-- rename table users to Users
ALTER TABLE IF EXISTS users RENAME TO "Users";

COMMIT;
