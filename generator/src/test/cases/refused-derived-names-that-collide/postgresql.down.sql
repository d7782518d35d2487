-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of order_line
--   - all rows of order
\set ON_ERROR_STOP on

BEGIN;

-- drop table order_line
-- ! destroys every row of order_line
DROP TABLE IF EXISTS order_line;

-- drop table order
-- ! destroys every row of order
DROP TABLE IF EXISTS "order";

COMMIT;
