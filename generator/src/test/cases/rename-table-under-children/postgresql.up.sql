-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- rename table people to users
ALTER TABLE IF EXISTS people RENAME TO users;

-- rename constraint users.people_boss_id_fkey to users_boss_id_fkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'people_boss_id_fkey') THEN
    ALTER TABLE users RENAME CONSTRAINT people_boss_id_fkey TO users_boss_id_fkey;
  END IF;
END $do$;

-- rename constraint users.people_pkey to users_pkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'people_pkey') THEN
    ALTER TABLE users RENAME CONSTRAINT people_pkey TO users_pkey;
  END IF;
END $do$;

COMMIT;
