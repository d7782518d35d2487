-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- rename constraint users.users_old_pk to users_pk
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'users_old_pk') THEN
    ALTER TABLE users RENAME CONSTRAINT users_old_pk TO users_pk;
  END IF;
END $do$;

-- rename constraint users.users_old_email to users_email
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'users_old_email') THEN
    ALTER TABLE users RENAME CONSTRAINT users_old_email TO users_email;
  END IF;
END $do$;

-- rename constraint users.users_old_age to users_age
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'users_old_age') THEN
    ALTER TABLE users RENAME CONSTRAINT users_old_age TO users_age;
  END IF;
END $do$;

-- rename constraint users.users_old_team to users_team
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'users_old_team') THEN
    ALTER TABLE users RENAME CONSTRAINT users_old_team TO users_team;
  END IF;
END $do$;

-- rename index users.users_old_age_index to users_age_index
ALTER INDEX IF EXISTS users_old_age_index RENAME TO users_age_index;

COMMIT;
