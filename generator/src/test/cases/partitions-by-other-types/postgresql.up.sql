-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of readings_low
--   - all rows of visits_low
--   - all rows of names_low
\set ON_ERROR_STOP on

BEGIN;

-- set partitions of readings to range [celsius] into readings_high: from '-0.5' to max
-- ! fails if rows of readings_low are referenced
ALTER TABLE readings DETACH PARTITION readings_low;
-- ! destroys every row of readings_low
DROP TABLE readings_low;

-- set partitions of visits to range [at] into visits_high: from '2024-01-01 00:00:00' to max
-- ! fails if rows of visits_low are referenced
ALTER TABLE visits DETACH PARTITION visits_low;
-- ! destroys every row of visits_low
DROP TABLE visits_low;

-- set partitions of names to range [name] into names_high: from 'n' to max
-- ! fails if rows of names_low are referenced
ALTER TABLE names DETACH PARTITION names_low;
-- ! destroys every row of names_low
DROP TABLE names_low;

COMMIT;
