-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - every value of events.kind fits varchar(20)
\set ON_ERROR_STOP on

BEGIN;

-- comment on index events.events_kind: What kind
COMMENT ON INDEX events_kind IS 'What kind';

-- alter column events.kind varchar(20)
ALTER TABLE events ALTER COLUMN kind TYPE varchar(20) COLLATE "C";

COMMIT;
