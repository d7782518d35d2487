-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - the values of orders.old_price
\set ON_ERROR_STOP on

BEGIN;

-- drop column orders.old_price
-- ! destroys the values of orders.old_price
ALTER TABLE orders DROP COLUMN IF EXISTS old_price;

COMMIT;
