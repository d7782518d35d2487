-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row of users written since breaks users_email_key: unique [email]
\set ON_ERROR_STOP on

BEGIN;

-- drop constraint users.users_email_key
ALTER TABLE users DROP CONSTRAINT IF EXISTS users_email_key;

COMMIT;
