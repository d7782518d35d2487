-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of events_2023
--   - rows written to events_2025 since
\set ON_ERROR_STOP on

BEGIN;

-- set partitions of events to range [created_on] into events_2023: from '2023-01-01' to '2024-01-01', events_2024: from '2024-01-01' to '2025-01-01'
-- ! fails if rows of events_2025 are referenced
ALTER TABLE events DETACH PARTITION events_2025;
-- ! destroys every row of events_2025
DROP TABLE events_2025;
CREATE TABLE events_2023 PARTITION OF events FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');

COMMIT;
