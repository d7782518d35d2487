-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- set partitions of events to hash [tenant, id] into events_0: remainder 0 of 2, events_1: remainder 1 of 2
-- ! fails if rows of events_0 are referenced
ALTER TABLE events DETACH PARTITION events_0;
ALTER TABLE events_0 RENAME TO events_0_detached;
-- ! fails if rows of events_1 are referenced
ALTER TABLE events DETACH PARTITION events_1;
ALTER TABLE events_1 RENAME TO events_1_detached;
-- ! fails if rows of events_2 are referenced
ALTER TABLE events DETACH PARTITION events_2;
-- ! fails if rows of events_3 are referenced
ALTER TABLE events DETACH PARTITION events_3;
CREATE TABLE events_0 PARTITION OF events FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE events_1 PARTITION OF events FOR VALUES WITH (MODULUS 2, REMAINDER 1);
INSERT INTO events (tenant, id, kind) SELECT tenant, id, kind FROM events_0_detached;
DROP TABLE events_0_detached;
INSERT INTO events (tenant, id, kind) SELECT tenant, id, kind FROM events_1_detached;
DROP TABLE events_1_detached;
INSERT INTO events (tenant, id, kind) SELECT tenant, id, kind FROM events_2;
DROP TABLE events_2;
INSERT INTO events (tenant, id, kind) SELECT tenant, id, kind FROM events_3;
DROP TABLE events_3;

COMMIT;
