-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - what decimal(8,2) cannot hold of the values of prices.amount
\set ON_ERROR_STOP on

BEGIN;

-- alter column prices.stock decimal(12,0)
ALTER TABLE prices ALTER COLUMN stock TYPE numeric(12, 0);

-- alter column prices.amount decimal(10,4)
ALTER TABLE prices ALTER COLUMN amount TYPE numeric(10, 4);

COMMIT;
