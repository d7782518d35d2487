-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('c_first') AND relkind = 'v') = 0
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('b_middle') AND relkind = 'v') = 0
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('a_last') AND relkind = 'v') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop view a_last
DROP VIEW IF EXISTS a_last;

-- drop view b_middle
DROP VIEW IF EXISTS b_middle;

-- drop view c_first
DROP VIEW IF EXISTS c_first;

COMMIT;
