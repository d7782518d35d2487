-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- create index users.users_active [status, email] where not is_deleted and status <> 'archived'
CREATE INDEX IF NOT EXISTS users_active ON users (status, email) WHERE NOT is_deleted AND status <> 'archived';

COMMIT;
