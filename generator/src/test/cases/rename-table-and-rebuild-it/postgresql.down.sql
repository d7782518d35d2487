-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to users.fax since
\set ON_ERROR_STOP on

BEGIN;

-- add column users.fax text?
ALTER TABLE users ADD COLUMN IF NOT EXISTS fax text COLLATE "C";

-- alter column users.full_name varchar(40)
ALTER TABLE users ALTER COLUMN full_name SET NOT NULL;

-- rename column users.full_name to name
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('users') AND attname = 'full_name' AND NOT attisdropped) THEN
    ALTER TABLE users RENAME COLUMN full_name TO name;
  END IF;
END $do$;

-- rename constraint users.users_pkey to people_pkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'users_pkey') THEN
    ALTER TABLE users RENAME CONSTRAINT users_pkey TO people_pkey;
  END IF;
END $do$;

-- rename table users to people
ALTER TABLE IF EXISTS users RENAME TO people;

COMMIT;
