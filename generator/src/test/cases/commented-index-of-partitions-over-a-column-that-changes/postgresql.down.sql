-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - every value of events.kind fits varchar(20)
\set ON_ERROR_STOP on

BEGIN;
-- stops if rows of events have values in kind that do not fit varchar(20)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM events WHERE char_length(kind) > 20) AS text) = '0' THEN '0' ELSE 'rows of events have values in kind that do not fit varchar(20)' END AS int);

-- comment on index events.events_kind: What kind
COMMENT ON INDEX events_kind IS 'What kind';

-- alter column events.kind varchar(20)
ALTER TABLE events ALTER COLUMN kind TYPE varchar(20) COLLATE "C";

COMMIT;
