-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to visits_high since
\set ON_ERROR_STOP on

BEGIN;

-- set partitions of visits to range [at] into visits_low: from '2023-01-01 00:00:00Z' to '2024-01-01 00:00:00Z'
-- ! fails if rows of visits_high are referenced
ALTER TABLE visits DETACH PARTITION visits_high;
-- ! destroys every row of visits_high
DROP TABLE visits_high;

COMMIT;
