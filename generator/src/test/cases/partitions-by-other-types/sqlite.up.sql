-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - all rows of readings_low
--   - all rows of visits_low
--   - all rows of names_low
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- set partitions of readings to range [celsius] into readings_high: from '-0.5' to max
-- ! destroys rows of readings
DELETE FROM readings WHERE celsius < -0.5;

-- set partitions of visits to range [at] into visits_high: from '2024-01-01 00:00:00' to max
-- ! destroys rows of visits
DELETE FROM visits WHERE at < strftime('%Y-%m-%d %H:%M:%f', '2024-01-01 00:00:00', '+0 days');

-- set partitions of names to range [name] into names_high: from 'n' to max
-- ! destroys rows of names
DELETE FROM names WHERE name < 'n';

COMMIT;
