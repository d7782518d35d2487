-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to order since
--   - rows written to order_line since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table order
CREATE TABLE "order" (
  id INT NOT NULL,
  line_code TEXT NOT NULL,
  CONSTRAINT order_pkey PRIMARY KEY (id),
  CONSTRAINT order_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT order_line_code_type_check CHECK (length(line_code) <= 8)
);

-- create table order_line
CREATE TABLE order_line (
  id INT NOT NULL,
  code TEXT NOT NULL,
  CONSTRAINT order_line_pkey PRIMARY KEY (id),
  CONSTRAINT order_line_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT order_line_code_type_check CHECK (length(code) <= 8)
);

COMMIT;
