-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - every value of events.kind fits varchar(20)
\set ON_ERROR_STOP on

BEGIN;

-- alter column events.kind varchar(40)
ALTER TABLE events ALTER COLUMN kind TYPE varchar(40) COLLATE "C";

-- comment on index events.events_kind: Which kind
COMMENT ON INDEX events_kind IS 'Which kind';

COMMIT;
