-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - the values of candidates.phone
\set ON_ERROR_STOP on

BEGIN;

-- drop column candidates.phone
-- ! destroys the values of candidates.phone
ALTER TABLE candidates DROP COLUMN IF EXISTS phone;

COMMIT;
