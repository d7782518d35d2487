-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- rename index users.users_age_index to users_old_age_index
ALTER INDEX IF EXISTS users_age_index RENAME TO users_old_age_index;

-- rename constraint users.users_team to users_old_team
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'users_team') THEN
    ALTER TABLE users RENAME CONSTRAINT users_team TO users_old_team;
  END IF;
END $do$;

-- rename constraint users.users_age to users_old_age
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'users_age') THEN
    ALTER TABLE users RENAME CONSTRAINT users_age TO users_old_age;
  END IF;
END $do$;

-- rename constraint users.users_email to users_old_email
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'users_email') THEN
    ALTER TABLE users RENAME CONSTRAINT users_email TO users_old_email;
  END IF;
END $do$;

-- rename constraint users.users_pk to users_old_pk
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'users_pk') THEN
    ALTER TABLE users RENAME CONSTRAINT users_pk TO users_old_pk;
  END IF;
END $do$;

COMMIT;
