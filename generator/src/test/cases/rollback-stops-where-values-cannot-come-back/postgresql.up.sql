-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - the rows of users keep users_seen_note, whose values the rollback cannot bring back
-- Rollback: lossy
--   - the values of users.seen
\set ON_ERROR_STOP on

BEGIN;

-- drop constraint users.users_seen_note
ALTER TABLE users DROP CONSTRAINT IF EXISTS users_seen_note;

-- drop column users.seen
-- ! destroys the values of users.seen
ALTER TABLE users DROP COLUMN IF EXISTS seen;

COMMIT;
