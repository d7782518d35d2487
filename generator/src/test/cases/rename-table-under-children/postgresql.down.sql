-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- rename constraint users.users_pkey to people_pkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'users_pkey') THEN
    ALTER TABLE users RENAME CONSTRAINT users_pkey TO people_pkey;
  END IF;
END $do$;

-- rename constraint users.users_boss_id_fkey to people_boss_id_fkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'users_boss_id_fkey') THEN
    ALTER TABLE users RENAME CONSTRAINT users_boss_id_fkey TO people_boss_id_fkey;
  END IF;
END $do$;

-- rename table users to people
ALTER TABLE IF EXISTS users RENAME TO people;

COMMIT;
