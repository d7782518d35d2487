-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - what decimal(8,2) cannot hold of the values written to prices.amount since
-- Rollback: conditional
--   - every value of prices.rate fits decimal(5,4)
\set ON_ERROR_STOP on

BEGIN;

-- alter column prices.rate decimal(5,4)?
ALTER TABLE prices ALTER COLUMN rate TYPE numeric(5, 4);

-- alter column prices.amount decimal(8,2)
ALTER TABLE prices ALTER COLUMN amount TYPE numeric(8, 2);

COMMIT;
