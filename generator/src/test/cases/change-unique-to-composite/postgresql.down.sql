-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row of users written since breaks users_email: unique [email]
\set ON_ERROR_STOP on

BEGIN;

-- drop constraint users.users_email
ALTER TABLE users DROP CONSTRAINT IF EXISTS users_email;

-- add constraint users.users_email: unique [email]
-- ! fails if rows of users break users_email
ALTER TABLE users ADD CONSTRAINT users_email UNIQUE (email);

COMMIT;
