-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- set partitions of events to list [country] into events_de: in ['de'], events_at: in ['at', 'ch'], events_others: rest
-- ! fails if rows of events_de are referenced
ALTER TABLE events DETACH PARTITION events_de;
ALTER TABLE events_de RENAME TO events_de_detached;
-- ! fails if rows of events_others are referenced
ALTER TABLE events DETACH PARTITION events_others;
CREATE TABLE events_de PARTITION OF events FOR VALUES IN ('de');
CREATE TABLE events_at PARTITION OF events FOR VALUES IN ('at', 'ch');
WITH moved AS (DELETE FROM events_others WHERE country IN ('de') RETURNING id, country, kind)
INSERT INTO events (id, country, kind) SELECT id, country, kind FROM moved;
WITH moved AS (DELETE FROM events_others WHERE country IN ('at', 'ch') RETURNING id, country, kind)
INSERT INTO events (id, country, kind) SELECT id, country, kind FROM moved;
ALTER TABLE events ATTACH PARTITION events_others DEFAULT;
INSERT INTO events (id, country, kind) SELECT id, country, kind FROM events_de_detached;
DROP TABLE events_de_detached;

COMMIT;
