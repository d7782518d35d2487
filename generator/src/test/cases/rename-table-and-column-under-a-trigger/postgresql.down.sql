-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('people') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('users') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop trigger users.people_shout
DROP TRIGGER IF EXISTS people_shout ON users;

-- rename column users.full_name to name
ALTER TABLE users RENAME COLUMN full_name TO name;

-- rename constraint users.users_pkey to people_pkey
ALTER TABLE users RENAME CONSTRAINT users_pkey TO people_pkey;

-- rename table users to people
ALTER TABLE users RENAME TO people;

-- create trigger people.people_shout
CREATE TRIGGER people_shout BEFORE UPDATE OF name ON people FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();

COMMIT;
