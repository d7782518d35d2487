-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to audit_lines since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('audit_lines') AND relkind = 'r') = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create table audit_lines
CREATE TABLE audit_lines (
  happened_at timestamptz NOT NULL,
  line text COLLATE "C" NOT NULL
);

COMMIT;
