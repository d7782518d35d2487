-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: table table
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'table' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table table' END AS INT);
-- stops if something that this renames is not there: table order
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'order' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: table order' END AS INT);

-- drop view group
DROP VIEW IF EXISTS "group";

-- rename table order to table
ALTER TABLE IF EXISTS "order" RENAME TO "table";

-- rename constraint table.order_from_fkey to table_from_fkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'table' AND "CONSTRAINT_NAME" = 'order_from_fkey') THEN 'ALTER TABLE "table" RENAME CONSTRAINT "order_from_fkey" TO "table_from_fkey"' ELSE '' END;

-- rename constraint table.order_pkey to table_pkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'table' AND "CONSTRAINT_NAME" = 'order_pkey') THEN 'ALTER TABLE "table" RENAME CONSTRAINT "order_pkey" TO "table_pkey"' ELSE '' END;

-- rename column table.from to to
ALTER TABLE IF EXISTS "table" ALTER COLUMN IF EXISTS "from" RENAME TO "to";

-- rename constraint table.table_from_fkey to table_to_fkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'table' AND "CONSTRAINT_NAME" = 'table_from_fkey') THEN 'ALTER TABLE "table" RENAME CONSTRAINT "table_from_fkey" TO "table_to_fkey"' ELSE '' END;

-- create view group
CREATE VIEW IF NOT EXISTS "group" AS
SELECT "id" FROM "table";
