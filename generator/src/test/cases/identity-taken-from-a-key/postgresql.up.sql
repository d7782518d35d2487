-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- alter column orders.id bigint
ALTER TABLE orders ALTER COLUMN id DROP IDENTITY IF EXISTS;

COMMIT;
