-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of logs
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('last_lines') AND relkind = 'v') = 0
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('line_count') AND relkind = 'v') = 0
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('logs') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop view line_count
DROP VIEW IF EXISTS line_count;

-- drop view last_lines
DROP VIEW IF EXISTS last_lines;

-- drop table logs
-- ! destroys every row of logs
DROP TABLE IF EXISTS logs;

COMMIT;
