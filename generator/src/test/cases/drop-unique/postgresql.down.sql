-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- add constraint users.users_email_key: unique [email]
-- ! fails if rows of users break users_email_key
ALTER TABLE users ADD CONSTRAINT users_email_key UNIQUE (email);

COMMIT;
