-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- create index users.users_email [email] include [status]
CREATE INDEX IF NOT EXISTS users_email ON users (email) INCLUDE (status);

COMMIT;
