-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row has NULL in users.full_name
-- Rollback: lossy
--   - the values of users.fax
\set ON_ERROR_STOP on

BEGIN;

-- rename table people to users
ALTER TABLE IF EXISTS people RENAME TO users;

-- rename constraint users.people_pkey to users_pkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'people_pkey') THEN
    ALTER TABLE users RENAME CONSTRAINT people_pkey TO users_pkey;
  END IF;
END $do$;

-- rename column users.name to full_name
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('users') AND attname = 'name' AND NOT attisdropped) THEN
    ALTER TABLE users RENAME COLUMN name TO full_name;
  END IF;
END $do$;

-- alter column users.full_name varchar(40)?
ALTER TABLE users ALTER COLUMN full_name DROP NOT NULL;

-- drop column users.fax
-- ! destroys the values of users.fax
ALTER TABLE users DROP COLUMN IF EXISTS fax;

COMMIT;
