-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no two rows of users written since collide in users_email
\set ON_ERROR_STOP on

BEGIN;

-- drop index users.users_email
DROP INDEX IF EXISTS users_email;

-- add constraint users.users_email: unique [email]
-- ! fails if rows of users break users_email
ALTER TABLE users ADD CONSTRAINT users_email UNIQUE (email);

COMMIT;
