-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- drop view group
DROP VIEW IF EXISTS "group";

-- rename constraint table.table_to_fkey to table_from_fkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('"table"') AND conname = 'table_to_fkey') THEN
    ALTER TABLE "table" RENAME CONSTRAINT table_to_fkey TO table_from_fkey;
  END IF;
END $do$;

-- rename column table.to to from
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('"table"') AND attname = 'to' AND NOT attisdropped) THEN
    ALTER TABLE "table" RENAME COLUMN "to" TO "from";
  END IF;
END $do$;

-- rename constraint table.table_pkey to order_pkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('"table"') AND conname = 'table_pkey') THEN
    ALTER TABLE "table" RENAME CONSTRAINT table_pkey TO order_pkey;
  END IF;
END $do$;

-- rename constraint table.table_from_fkey to order_from_fkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('"table"') AND conname = 'table_from_fkey') THEN
    ALTER TABLE "table" RENAME CONSTRAINT table_from_fkey TO order_from_fkey;
  END IF;
END $do$;

-- rename table table to order
ALTER TABLE IF EXISTS "table" RENAME TO "order";

-- create view group
CREATE VIEW "group" WITH (security_invoker = true) AS
SELECT "id" FROM "order";

COMMIT;
