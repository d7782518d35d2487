-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - what decimal(8,2) cannot hold of the values written to prices.amount since
-- Rollback: conditional
--   - every value of prices.rate fits decimal(5,4)
\set ON_ERROR_STOP on

BEGIN;

-- alter column prices.amount decimal(12,4)
ALTER TABLE prices ALTER COLUMN amount TYPE numeric(12, 4);

-- alter column prices.rate decimal(9,4)?
ALTER TABLE prices ALTER COLUMN rate TYPE numeric(9, 4);

COMMIT;
