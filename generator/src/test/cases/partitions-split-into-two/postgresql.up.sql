-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- set partitions of events to range [created_on] into events_2023: from '2023-01-01' to '2024-01-01', events_2024: from '2024-01-01' to '2024-07-01', events_2024_late: from '2024-07-01' to '2025-01-01'
-- ! fails if rows of events_2024 are referenced
ALTER TABLE events DETACH PARTITION events_2024;
ALTER TABLE events_2024 RENAME TO events_2024_detached;
CREATE TABLE events_2024 PARTITION OF events FOR VALUES FROM ('2024-01-01') TO ('2024-07-01');
CREATE TABLE events_2024_late PARTITION OF events FOR VALUES FROM ('2024-07-01') TO ('2025-01-01');
INSERT INTO events (id, created_on, kind) SELECT id, created_on, kind FROM events_2024_detached;
DROP TABLE events_2024_detached;

COMMIT;
