-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('users') AND attname = 'visit_count' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('users') AND attname = 'visits' AND NOT attisdropped) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- rename column users.visits to visit_count
ALTER TABLE users RENAME COLUMN visits TO visit_count;

-- alter column users.visit_count int
ALTER TABLE users ALTER COLUMN visit_count TYPE integer USING visit_count::integer;

COMMIT;
