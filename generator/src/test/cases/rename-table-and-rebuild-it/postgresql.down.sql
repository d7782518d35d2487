-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row has NULL in users.full_name
-- Rollback: lossy
--   - the values of users.fax
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('people') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('users') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- add column users.fax text?
ALTER TABLE users ADD COLUMN fax text COLLATE "C";

-- alter column users.full_name varchar(40)
ALTER TABLE users ALTER COLUMN full_name SET NOT NULL;

-- rename column users.full_name to name
ALTER TABLE users RENAME COLUMN full_name TO name;

-- rename constraint users.users_pkey to people_pkey
ALTER TABLE users RENAME CONSTRAINT users_pkey TO people_pkey;

-- rename table users to people
ALTER TABLE users RENAME TO people;

COMMIT;
