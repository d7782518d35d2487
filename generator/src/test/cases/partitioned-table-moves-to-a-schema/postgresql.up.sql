-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('app.events') AND relkind = 'p') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('events') AND relkind = 'p') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- rename table events to app.events
ALTER TABLE events SET SCHEMA app;
ALTER TABLE events_new SET SCHEMA app;
ALTER TABLE events_old SET SCHEMA app;

-- set partitions of app.events to range [created_on] into events_old: from min to '2024-01-01', events_new: from '2024-01-01' to '2025-01-01', events_newest: from '2025-01-01' to max
-- ! fails if rows of events_new are referenced
ALTER TABLE app.events DETACH PARTITION app.events_new;
ALTER TABLE app.events_new RENAME TO events_new_detached;
CREATE TABLE app.events_new PARTITION OF app.events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE app.events_newest PARTITION OF app.events FOR VALUES FROM ('2025-01-01') TO (MAXVALUE);
INSERT INTO app.events (id, created_on) SELECT id, created_on FROM app.events_new_detached;
DROP TABLE app.events_new_detached;

COMMIT;
