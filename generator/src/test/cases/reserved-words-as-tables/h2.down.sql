-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: table order
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'order' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table order' END AS INT);
-- stops if something that this renames is not there: table table
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'table' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: table table' END AS INT);

-- drop view group
DROP VIEW IF EXISTS "group";

-- rename constraint table.table_to_fkey to table_from_fkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'table' AND "CONSTRAINT_NAME" = 'table_to_fkey') THEN 'ALTER TABLE "table" RENAME CONSTRAINT "table_to_fkey" TO "table_from_fkey"' ELSE '' END;

-- rename column table.to to from
ALTER TABLE IF EXISTS "table" ALTER COLUMN IF EXISTS "to" RENAME TO "from";

-- rename constraint table.table_pkey to order_pkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'table' AND "CONSTRAINT_NAME" = 'table_pkey') THEN 'ALTER TABLE "table" RENAME CONSTRAINT "table_pkey" TO "order_pkey"' ELSE '' END;

-- rename constraint table.table_from_fkey to order_from_fkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'table' AND "CONSTRAINT_NAME" = 'table_from_fkey') THEN 'ALTER TABLE "table" RENAME CONSTRAINT "table_from_fkey" TO "order_from_fkey"' ELSE '' END;

-- rename table table to order
ALTER TABLE IF EXISTS "table" RENAME TO "order";

-- create view group
CREATE VIEW IF NOT EXISTS "group" AS
SELECT "id" FROM "order";
