-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- rename column people.first to first_name
ALTER TABLE people RENAME COLUMN "first" TO first_name;

-- rename column people.last to last_name
ALTER TABLE people RENAME COLUMN "last" TO last_name;

COMMIT;
