-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('"table"') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('"order"') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop view group
DROP VIEW IF EXISTS "group";

-- rename table order to table
ALTER TABLE "order" RENAME TO "table";

-- rename constraint table.order_from_fkey to table_from_fkey
ALTER TABLE "table" RENAME CONSTRAINT order_from_fkey TO table_from_fkey;

-- rename constraint table.order_pkey to table_pkey
ALTER TABLE "table" RENAME CONSTRAINT order_pkey TO table_pkey;

-- rename column table.from to to
ALTER TABLE "table" RENAME COLUMN "from" TO "to";

-- rename constraint table.table_from_fkey to table_to_fkey
ALTER TABLE "table" RENAME CONSTRAINT table_from_fkey TO table_to_fkey;

-- create view group
CREATE VIEW "group" WITH (security_invoker = true) AS
SELECT "id" FROM "table";

COMMIT;
