-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on

BEGIN IMMEDIATE;

-- rename table app.events to events
ALTER TABLE "app.events" RENAME TO events;

COMMIT;
