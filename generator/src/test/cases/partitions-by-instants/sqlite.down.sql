-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to visits_high since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- set partitions of visits to range [at] into visits_low: from '2023-01-01 00:00:00Z' to '2024-01-01 00:00:00Z'
-- ! destroys rows of visits
DELETE FROM visits WHERE at >= strftime('%Y-%m-%d %H:%M:%f', '2024-01-01 00:00:00Z', '+0 days');

COMMIT;
