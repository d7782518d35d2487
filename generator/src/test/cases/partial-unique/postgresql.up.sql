-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- create unique index users.users_email_active [email] where not is_deleted
-- ! fails if rows of users collide in users_email_active
CREATE UNIQUE INDEX IF NOT EXISTS users_email_active ON users (email) WHERE NOT is_deleted;

COMMIT;
