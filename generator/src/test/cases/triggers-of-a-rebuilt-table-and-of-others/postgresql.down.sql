-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - values written to users.old since
\set ON_ERROR_STOP on

BEGIN;

-- add column users.old text?
ALTER TABLE users ADD COLUMN IF NOT EXISTS old text COLLATE "C";

COMMIT;
