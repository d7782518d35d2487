-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - the counter of orders.id: numbers of rows that are gone may be given again
\set ON_ERROR_STOP on

BEGIN;

-- alter column orders.id bigint
ALTER TABLE orders ALTER COLUMN id DROP IDENTITY IF EXISTS;

COMMIT;
