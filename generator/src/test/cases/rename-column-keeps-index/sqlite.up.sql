-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- rename column candidates.full_name to name
ALTER TABLE candidates RENAME COLUMN full_name TO name;

COMMIT;
