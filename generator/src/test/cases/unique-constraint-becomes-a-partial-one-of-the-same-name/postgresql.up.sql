-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - no row of users written since breaks users_email: unique [email]
\set ON_ERROR_STOP on

BEGIN;

-- drop constraint users.users_email
ALTER TABLE users DROP CONSTRAINT IF EXISTS users_email;

-- create unique index users.users_email [email] where not gone
-- ! fails if rows of users collide in users_email
CREATE UNIQUE INDEX IF NOT EXISTS users_email ON users (email) WHERE NOT gone;

COMMIT;
