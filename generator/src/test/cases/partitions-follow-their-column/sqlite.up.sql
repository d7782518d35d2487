-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- rename column events.created_on to made_on
ALTER TABLE events RENAME COLUMN created_on TO made_on;

COMMIT;
