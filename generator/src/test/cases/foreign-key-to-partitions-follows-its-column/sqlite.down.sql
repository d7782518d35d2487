-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- rename column notes.about_id to event_id
ALTER TABLE notes RENAME COLUMN about_id TO event_id;

-- rename column events.cause_id to first_id
ALTER TABLE events RENAME COLUMN cause_id TO first_id;

COMMIT;
