-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- rename column events.first_id to cause_id
ALTER TABLE events RENAME COLUMN first_id TO cause_id;

-- rename column notes.event_id to about_id
ALTER TABLE notes RENAME COLUMN event_id TO about_id;

COMMIT;
