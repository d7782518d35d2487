-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - the deleted rows of people
\set ON_ERROR_STOP on

BEGIN;

-- delete rows people where mood = 'sad' discard
-- ! destroys rows of people
DELETE FROM people WHERE mood = 'sad';

COMMIT;
