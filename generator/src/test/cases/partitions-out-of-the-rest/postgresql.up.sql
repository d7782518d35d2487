-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- set partitions of events to range [created_on] into events_2023: from '2023-01-01' to '2024-01-01', events_2024: from '2024-01-01' to '2025-01-01', events_rest: rest
-- ! fails if rows of events_rest are referenced
ALTER TABLE events DETACH PARTITION events_rest;
CREATE TABLE events_2024 PARTITION OF events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
WITH moved AS (DELETE FROM events_rest WHERE created_on >= CAST('2024-01-01' AS date) AND created_on < CAST('2025-01-01' AS date) RETURNING id, created_on, kind)
INSERT INTO events (id, created_on, kind) SELECT id, created_on, kind FROM moved;
ALTER TABLE events ATTACH PARTITION events_rest DEFAULT;

COMMIT;
