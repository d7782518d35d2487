-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows of events_rest that no partition holds
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- set partitions of events to range [created_on] into events_2023: from '2023-01-01' to '2024-01-01', events_2024: from '2024-01-01' to '2025-01-01'
-- ! destroys rows of events
DELETE FROM events WHERE NOT (created_on >= date('2023-01-01', '+0 days') AND created_on < date('2024-01-01', '+0 days')) AND NOT (created_on >= date('2023-01-01', '+0 days') AND created_on < date('2025-01-01', '+0 days'));

COMMIT;
