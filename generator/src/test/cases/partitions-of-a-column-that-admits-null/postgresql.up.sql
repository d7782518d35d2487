-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row has NULL in events.id
\set ON_ERROR_STOP on

BEGIN;

-- alter column events.id bigint?
ALTER TABLE events ALTER COLUMN id DROP NOT NULL;

COMMIT;
