-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - all rows of events_2023
--   - rows written to events_2025 since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- set partitions of events to range [created_on] into events_2025: from '2025-01-01' to '2026-01-01', events_2024: from '2024-01-01' to '2025-01-01'
-- ! destroys rows of events
DELETE FROM events WHERE created_on >= date('2023-01-01', '+0 days') AND created_on < date('2024-01-01', '+0 days');

COMMIT;
