-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to orders.old_price since
\set ON_ERROR_STOP on

BEGIN;

-- add column orders.old_price decimal(10,2)?
ALTER TABLE orders ADD COLUMN IF NOT EXISTS old_price numeric(10, 2);

COMMIT;
