-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- set partitions of events to range [created_on] into events_2023: from '2023-01-01' to '2024-01-01', events_rest: rest
-- ! fails if rows of events_2024 are referenced
ALTER TABLE events DETACH PARTITION events_2024;
INSERT INTO events (id, created_on, kind) SELECT id, created_on, kind FROM events_2024;
DROP TABLE events_2024;

COMMIT;
