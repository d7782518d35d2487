-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to totals since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('totals') AND relkind = 'v') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('totals') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop table totals
-- ! destroys every row of totals
DROP TABLE IF EXISTS totals;

-- create view totals
CREATE VIEW totals WITH (security_invoker = true) AS
SELECT count(*) AS "number" FROM "users";

COMMIT;
