-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - the values of users.phone
\set ON_ERROR_STOP on

BEGIN;

-- drop column users.phone
-- ! destroys the values of users.phone
ALTER TABLE users DROP COLUMN IF EXISTS phone;

COMMIT;
