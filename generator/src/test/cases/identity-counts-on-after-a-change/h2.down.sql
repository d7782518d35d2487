-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - the values of orders.old_price

-- stops if something that this brings is there already: column orders.old_price
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'orders' AND "COLUMN_NAME" = 'old_price')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column orders.old_price' END AS INT);

-- add column orders.old_price decimal(10,2)?
ALTER TABLE "orders" ADD COLUMN IF NOT EXISTS "old_price" DECIMAL(10, 2);
