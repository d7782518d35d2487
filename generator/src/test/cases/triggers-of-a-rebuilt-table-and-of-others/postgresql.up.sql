-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - the values of users.old
\set ON_ERROR_STOP on

BEGIN;

-- drop column users.old
-- ! destroys the values of users.old
ALTER TABLE users DROP COLUMN IF EXISTS old;

COMMIT;
