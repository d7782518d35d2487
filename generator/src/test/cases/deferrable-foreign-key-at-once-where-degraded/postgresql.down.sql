-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('edges') AND conname = 'edges_end' AND convalidated) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('edges') AND conname = 'edges_start' AND convalidated) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop constraint edges.edges_start
ALTER TABLE edges DROP CONSTRAINT IF EXISTS edges_start;

-- drop constraint edges.edges_end
ALTER TABLE edges DROP CONSTRAINT IF EXISTS edges_end;

COMMIT;
