-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row has NULL in select.select
\set ON_ERROR_STOP on

BEGIN;

-- alter column select.select int
ALTER TABLE "select" ALTER COLUMN "select" SET NOT NULL;

COMMIT;
