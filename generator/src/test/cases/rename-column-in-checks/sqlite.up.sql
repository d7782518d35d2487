-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- rename column jobs.ends to ends_on
ALTER TABLE jobs RENAME COLUMN ends TO ends_on;

-- rename column jobs.begins to starts_on
ALTER TABLE jobs RENAME COLUMN begins TO starts_on;

COMMIT;
