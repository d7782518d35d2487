-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to users.phone since
\set ON_ERROR_STOP on

BEGIN;

-- add column users.phone varchar(20)?
ALTER TABLE users ADD COLUMN IF NOT EXISTS phone varchar(20) COLLATE "C";

COMMIT;
