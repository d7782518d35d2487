-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - the rows of users keep users_seen_note, whose values the rollback cannot bring back
-- Rollback: lossy
--   - the values of users.seen
--   - values written to users.seen since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'users_seen_note' AND convalidated) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop index users.users_seen
DROP INDEX IF EXISTS users_seen;

-- drop constraint users.users_seen_note
ALTER TABLE users DROP CONSTRAINT IF EXISTS users_seen_note;

-- drop column users.seen
-- ! destroys the values of users.seen
ALTER TABLE users DROP COLUMN IF EXISTS seen;

-- add column users.seen timestamptz?
ALTER TABLE users ADD COLUMN seen timestamptz;

-- create index users.users_seen [seen, note]
CREATE INDEX users_seen ON users (seen, note);

COMMIT;
