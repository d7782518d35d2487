-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to a since
--   - rows written to b since
--   - rows written to c since
--   - rows written to d since
--   - rows written to e since
--   - rows written to uses since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('a') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('b') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('c') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('d') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('e') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('uses') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop table uses
-- ! destroys every row of uses
DROP TABLE IF EXISTS uses;

-- drop table e
-- ! destroys every row of e
DROP TABLE IF EXISTS e;

-- drop table d
-- ! destroys every row of d
DROP TABLE IF EXISTS d;

-- drop table c
-- ! destroys every row of c
DROP TABLE IF EXISTS c;

-- drop table b
-- ! destroys every row of b
DROP TABLE IF EXISTS b;

-- drop table a
-- ! destroys every row of a
DROP TABLE IF EXISTS a;

COMMIT;
