-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows of events_de that no partition holds
--   - all rows of events_fr
\set ON_ERROR_STOP on

BEGIN;

-- set partitions of events to list [country] into events_de: in ['de']
-- ! fails if rows of events_de are referenced
ALTER TABLE events DETACH PARTITION events_de;
ALTER TABLE events_de RENAME TO events_de_detached;
-- ! fails if rows of events_fr are referenced
ALTER TABLE events DETACH PARTITION events_fr;
-- ! destroys every row of events_fr
DROP TABLE events_fr;
CREATE TABLE events_de PARTITION OF events FOR VALUES IN ('de');
INSERT INTO events (id, country, kind) SELECT id, country, kind FROM events_de_detached WHERE country IS NOT NULL AND country IN ('de');
-- ! destroys the rows of events_de that no partition holds
DROP TABLE events_de_detached;

COMMIT;
