-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- alter column codes.code text
ALTER TABLE codes ALTER COLUMN code TYPE text COLLATE "C";

COMMIT;
