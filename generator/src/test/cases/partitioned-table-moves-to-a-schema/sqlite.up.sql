-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on

BEGIN IMMEDIATE;

-- rename table events to app.events
ALTER TABLE events RENAME TO "app.events";

COMMIT;
