-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - the rows of users keep users_seen_note, whose values the rollback cannot bring back
-- Rollback: lossy
--   - the values of users.seen
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('users') AND attname = 'seen' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'users_seen_note' AND convalidated) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop constraint users.users_seen_note
ALTER TABLE users DROP CONSTRAINT IF EXISTS users_seen_note;

-- drop column users.seen
-- ! destroys the values of users.seen
ALTER TABLE users DROP COLUMN IF EXISTS seen;

COMMIT;
