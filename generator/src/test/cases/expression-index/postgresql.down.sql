-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no two rows of users written since collide in users_email_lower
\set ON_ERROR_STOP on

BEGIN;

-- drop index users.users_name
DROP INDEX IF EXISTS users_name;

-- drop index users.users_email_lower
DROP INDEX IF EXISTS users_email_lower;

COMMIT;
