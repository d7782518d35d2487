-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no two rows of users written since collide in users_email_active
\set ON_ERROR_STOP on

BEGIN;

-- drop index users.users_email_active
DROP INDEX IF EXISTS users_email_active;

COMMIT;
