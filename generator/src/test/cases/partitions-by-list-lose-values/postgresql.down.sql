-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows of events_de that no partition holds
--   - all rows of events_fr
\set ON_ERROR_STOP on

BEGIN;

-- set partitions of events to list [country] into events_de: in ['at', 'de'], events_fr: in ['fr']
-- ! fails if rows of events_de are referenced
ALTER TABLE events DETACH PARTITION events_de;
ALTER TABLE events_de RENAME TO events_de_detached;
CREATE TABLE events_de PARTITION OF events FOR VALUES IN ('at', 'de');
CREATE TABLE events_fr PARTITION OF events FOR VALUES IN ('fr');
INSERT INTO events (id, country, kind) SELECT id, country, kind FROM events_de_detached;
DROP TABLE events_de_detached;

COMMIT;
