-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows of events_de that no partition holds
--   - all rows of events_fr
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- set partitions of events to list [country] into events_de: in ['de']
-- ! destroys rows of events
DELETE FROM events WHERE country IN ('at', 'de') AND NOT (country IS NOT NULL AND country IN ('de'));
-- ! destroys rows of events
DELETE FROM events WHERE country IN ('fr');

COMMIT;
