-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to orders since
--   - rows written to order_lines since

-- stops if something that this brings is there already: table orders, table order_lines
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'orders' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'order_lines' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table orders, table order_lines' END AS INT);

-- create table orders
CREATE TABLE IF NOT EXISTS "orders" (
  "tenant" INTEGER NOT NULL,
  "id" BIGINT NOT NULL,
  "number" VARCHAR(40) NOT NULL,
  CONSTRAINT "orders_pkey" PRIMARY KEY ("tenant", "id"),
  CONSTRAINT "orders_number" UNIQUE ("tenant", "number"),
  CONSTRAINT "orders_number_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("number", '[\x{10000}-\x{10FFFF}]', '_')) <= 20)
);

-- create table order_lines
CREATE TABLE IF NOT EXISTS "order_lines" (
  "tenant" INTEGER NOT NULL,
  "order_id" BIGINT NOT NULL,
  "line" INTEGER NOT NULL,
  "item" VARCHAR(160) NOT NULL,
  CONSTRAINT "order_lines_pkey" PRIMARY KEY ("tenant", "order_id", "line"),
  CONSTRAINT "order_lines_order" FOREIGN KEY ("tenant", "order_id") REFERENCES "orders" ("tenant", "id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "order_lines_item_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("item", '[\x{10000}-\x{10FFFF}]', '_')) <= 80)
);
