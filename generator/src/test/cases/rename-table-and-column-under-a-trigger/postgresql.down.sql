-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- drop trigger users.people_shout
DROP TRIGGER IF EXISTS people_shout ON users;

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

-- create trigger people.people_shout
CREATE TRIGGER people_shout BEFORE UPDATE OF name ON people FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();

COMMIT;
