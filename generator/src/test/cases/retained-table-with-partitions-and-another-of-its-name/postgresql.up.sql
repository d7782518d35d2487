-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: retained
--   - all rows of events
-- Rollback: lossy
--   - rows written to events since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('plinth_parked_002_change_events') AND relkind = 'p') = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('events') AND attname = 'kind' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('events') AND relname = 'events_kind' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- park table events as plinth_parked_002_change_events
ALTER TABLE events RENAME TO plinth_parked_002_change_events;
ALTER TABLE plinth_parked_002_change_events RENAME CONSTRAINT events_pkey TO plinth_parked_002_change_events_pkey;
ALTER INDEX events_kind RENAME TO plinth_parked_002_change_events_kind;
ALTER TABLE events_2023 RENAME TO plinth_parked_002_change_events_2023;
ALTER TABLE events_2024 RENAME TO plinth_parked_002_change_events_2024;
ALTER TABLE plinth_parked_002_change_events ENABLE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_events FORCE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_events_2023 ENABLE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_events_2023 FORCE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_events_2024 ENABLE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_events_2024 FORCE ROW LEVEL SECURITY;

-- create table events
CREATE TABLE events (
  id bigint NOT NULL,
  created_on date NOT NULL,
  CONSTRAINT events_pkey PRIMARY KEY (id, created_on)
) PARTITION BY RANGE (created_on);
CREATE TABLE events_2023 PARTITION OF events FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE TABLE events_2024 PARTITION OF events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');

COMMIT;
