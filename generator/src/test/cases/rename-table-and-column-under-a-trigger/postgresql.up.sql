-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- drop trigger people.people_shout
DROP TRIGGER IF EXISTS people_shout ON people;

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

-- create trigger users.people_shout
CREATE TRIGGER people_shout BEFORE UPDATE OF full_name ON users FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();

COMMIT;
