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

-- rename constraint users.users_pkey to people_pkey
ALTER TABLE users RENAME CONSTRAINT users_pkey TO people_pkey;

-- rename constraint users.users_boss_id_fkey to people_boss_id_fkey
ALTER TABLE users RENAME CONSTRAINT users_boss_id_fkey TO people_boss_id_fkey;

-- rename table users to people
ALTER TABLE users RENAME TO people;

COMMIT;
