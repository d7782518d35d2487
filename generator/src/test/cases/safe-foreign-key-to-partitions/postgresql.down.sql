-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('notes') AND conname = 'notes_at' AND convalidated) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;
SET LOCAL lock_timeout = '5s';

-- drop constraint notes.notes_at
ALTER TABLE notes DROP CONSTRAINT IF EXISTS notes_at;

COMMIT;
