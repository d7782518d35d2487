-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to orders since
--   - rows written to order_lines since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table orders
CREATE TABLE orders (
  tenant INTEGER NOT NULL,
  id INTEGER NOT NULL,
  number TEXT NOT NULL,
  CONSTRAINT orders_pkey PRIMARY KEY (tenant, id),
  CONSTRAINT orders_number UNIQUE (tenant, number),
  CONSTRAINT orders_tenant_type_check CHECK (typeof(tenant) IN ('integer', 'null') AND tenant BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT orders_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT orders_number_type_check CHECK (length(number) <= 20)
);

-- create table order_lines
CREATE TABLE order_lines (
  tenant INTEGER NOT NULL,
  order_id INTEGER NOT NULL,
  line INTEGER NOT NULL,
  item TEXT NOT NULL,
  CONSTRAINT order_lines_pkey PRIMARY KEY (tenant, order_id, line),
  CONSTRAINT order_lines_order FOREIGN KEY (tenant, order_id) REFERENCES orders (tenant, id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT order_lines_tenant_type_check CHECK (typeof(tenant) IN ('integer', 'null') AND tenant BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT order_lines_order_id_type_check CHECK (typeof(order_id) IN ('integer', 'null')),
  CONSTRAINT order_lines_line_type_check CHECK (typeof(line) IN ('integer', 'null') AND line BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT order_lines_item_type_check CHECK (length(item) <= 80)
);

COMMIT;
