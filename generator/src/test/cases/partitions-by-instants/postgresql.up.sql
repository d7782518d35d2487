-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to visits_high since
\set ON_ERROR_STOP on

BEGIN;

-- set partitions of visits to range [at] into visits_low: from '2023-01-01 00:00:00Z' to '2024-01-01 00:00:00Z', visits_high: from '2024-01-01 00:00:00Z' to max
CREATE TABLE visits_high PARTITION OF visits FOR VALUES FROM ('2024-01-01 00:00:00Z') TO (MAXVALUE);

COMMIT;
