-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- drop view group
DROP VIEW IF EXISTS "group";

-- rename table order to table
ALTER TABLE IF EXISTS "order" RENAME TO "table";

-- rename constraint table.order_from_fkey to table_from_fkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('"table"') AND conname = 'order_from_fkey') THEN
    ALTER TABLE "table" RENAME CONSTRAINT order_from_fkey TO table_from_fkey;
  END IF;
END $do$;

-- rename constraint table.order_pkey to table_pkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('"table"') AND conname = 'order_pkey') THEN
    ALTER TABLE "table" RENAME CONSTRAINT order_pkey TO table_pkey;
  END IF;
END $do$;

-- rename column table.from to to
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('"table"') AND attname = 'from' AND NOT attisdropped) THEN
    ALTER TABLE "table" RENAME COLUMN "from" TO "to";
  END IF;
END $do$;

-- rename constraint table.table_from_fkey to table_to_fkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('"table"') AND conname = 'table_from_fkey') THEN
    ALTER TABLE "table" RENAME CONSTRAINT table_from_fkey TO table_to_fkey;
  END IF;
END $do$;

-- create view group
CREATE VIEW "group" WITH (security_invoker = true) AS
SELECT "id" FROM "table";

COMMIT;
