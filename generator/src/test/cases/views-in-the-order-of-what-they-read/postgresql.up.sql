-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('c_first') AND relkind = 'v') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('b_middle') AND relkind = 'v') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('a_last') AND relkind = 'v') = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create view c_first
CREATE VIEW c_first WITH (security_invoker = true) AS
SELECT "id", "age" FROM "users";

-- create view b_middle
CREATE VIEW b_middle WITH (security_invoker = true) AS
SELECT "id" FROM "c_first" WHERE "age" > 17;

-- create view a_last
CREATE VIEW a_last WITH (security_invoker = true) AS
SELECT count(*) AS "number" FROM "b_middle";

COMMIT;
