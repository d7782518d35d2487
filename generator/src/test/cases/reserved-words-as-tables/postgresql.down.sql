-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('"order"') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('"table"') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop view group
DROP VIEW IF EXISTS "group";

-- rename constraint table.table_to_fkey to table_from_fkey
ALTER TABLE "table" RENAME CONSTRAINT table_to_fkey TO table_from_fkey;

-- rename column table.to to from
ALTER TABLE "table" RENAME COLUMN "to" TO "from";

-- rename constraint table.table_pkey to order_pkey
ALTER TABLE "table" RENAME CONSTRAINT table_pkey TO order_pkey;

-- rename constraint table.table_from_fkey to order_from_fkey
ALTER TABLE "table" RENAME CONSTRAINT table_from_fkey TO order_from_fkey;

-- rename table table to order
ALTER TABLE "table" RENAME TO "order";

-- create view group
CREATE VIEW "group" WITH (security_invoker = true) AS
SELECT "id" FROM "order";

COMMIT;
