-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: retained
--   - all rows of events
-- Rollback: lossy
--   - rows written to events since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('events') AND attname = 'kind' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('events') AND relname = 'events_kind' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('plinth_parked_002_change_events') AND relkind = 'p') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop table events
-- ! destroys every row of events
DROP TABLE IF EXISTS events;

-- bring back table events from plinth_parked_002_change_events
ALTER TABLE plinth_parked_002_change_events NO FORCE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_events DISABLE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_events_2023 NO FORCE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_events_2023 DISABLE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_events_2024 NO FORCE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_events_2024 DISABLE ROW LEVEL SECURITY;
ALTER TABLE plinth_parked_002_change_events RENAME TO events;
ALTER TABLE events RENAME CONSTRAINT plinth_parked_002_change_events_pkey TO events_pkey;
ALTER INDEX plinth_parked_002_change_events_kind RENAME TO events_kind;
ALTER TABLE plinth_parked_002_change_events_2023 RENAME TO events_2023;
ALTER TABLE plinth_parked_002_change_events_2024 RENAME TO events_2024;

COMMIT;
