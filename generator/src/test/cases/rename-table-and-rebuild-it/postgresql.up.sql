-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row has NULL in users.full_name
-- Rollback: lossy
--   - the values of users.fax
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('users') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('people') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- rename table people to users
ALTER TABLE people RENAME TO users;

-- rename constraint users.people_pkey to users_pkey
ALTER TABLE users RENAME CONSTRAINT people_pkey TO users_pkey;

-- rename column users.name to full_name
ALTER TABLE users RENAME COLUMN name TO full_name;

-- alter column users.full_name varchar(40)?
ALTER TABLE users ALTER COLUMN full_name DROP NOT NULL;

-- drop column users.fax
-- ! destroys the values of users.fax
ALTER TABLE users DROP COLUMN IF EXISTS fax;

COMMIT;
