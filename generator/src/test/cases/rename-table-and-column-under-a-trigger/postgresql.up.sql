-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('users') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('people') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop trigger people.people_shout
DROP TRIGGER IF EXISTS people_shout ON people;

-- rename table people to users
ALTER TABLE people RENAME TO users;

-- rename constraint users.people_pkey to users_pkey
ALTER TABLE users RENAME CONSTRAINT people_pkey TO users_pkey;

-- rename column users.name to full_name
ALTER TABLE users RENAME COLUMN name TO full_name;

-- create trigger users.people_shout
CREATE TRIGGER people_shout BEFORE UPDATE OF full_name ON users FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();

COMMIT;
