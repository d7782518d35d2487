-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('dropped') AND relkind = 'v') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('added') AND relkind = 'v') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop view added
DROP VIEW IF EXISTS added;

-- drop view changed
DROP VIEW IF EXISTS changed;

-- create view changed
CREATE VIEW changed WITH (security_invoker = true) AS
SELECT "id" FROM "users";

-- create view dropped
CREATE VIEW dropped WITH (security_invoker = true) AS
SELECT "id" FROM "changed";

COMMIT;
