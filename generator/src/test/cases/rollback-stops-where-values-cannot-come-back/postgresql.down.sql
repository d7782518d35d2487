-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - the rows of users keep users_seen_note, whose values the rollback cannot bring back
-- Rollback: lossy
--   - the values of users.seen
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('users') AND attname = 'seen' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('users') AND conname = 'users_seen_note' AND convalidated) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- add column users.seen boolean fill false
ALTER TABLE users ADD COLUMN seen boolean DEFAULT FALSE NOT NULL;
ALTER TABLE users ALTER COLUMN seen DROP DEFAULT;

-- add constraint users.users_seen_note: check seen or note is not null
-- ! fails if rows of users break users_seen_note
ALTER TABLE users ADD CONSTRAINT users_seen_note CHECK (seen OR note IS NOT NULL);

COMMIT;
