-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of order_lines
--   - all rows of orders
\set ON_ERROR_STOP on

BEGIN;

-- drop table order_lines
-- ! destroys every row of order_lines
DROP TABLE IF EXISTS order_lines;

-- drop table orders
-- ! destroys every row of orders
DROP TABLE IF EXISTS orders;

COMMIT;
