-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of readings_low
--   - all rows of visits_low
--   - all rows of names_low
\set ON_ERROR_STOP on

BEGIN;

-- set partitions of names to range [name] into names_low: from min to 'n', names_high: from 'n' to max
CREATE TABLE names_low PARTITION OF names FOR VALUES FROM (MINVALUE) TO ('n');

-- set partitions of visits to range [at] into visits_low: from min to '2024-01-01 00:00:00', visits_high: from '2024-01-01 00:00:00' to max
CREATE TABLE visits_low PARTITION OF visits FOR VALUES FROM (MINVALUE) TO ('2024-01-01 00:00:00');

-- set partitions of readings to range [celsius] into readings_low: from min to '-0.5', readings_high: from '-0.5' to max
CREATE TABLE readings_low PARTITION OF readings FOR VALUES FROM (MINVALUE) TO (-0.5);

COMMIT;
