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

-- rename table people to users
ALTER TABLE people RENAME TO users;

-- rename constraint users.people_boss_id_fkey to users_boss_id_fkey
ALTER TABLE users RENAME CONSTRAINT people_boss_id_fkey TO users_boss_id_fkey;

-- rename constraint users.people_pkey to users_pkey
ALTER TABLE users RENAME CONSTRAINT people_pkey TO users_pkey;

COMMIT;
