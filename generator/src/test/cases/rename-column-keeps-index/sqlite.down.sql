-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- rename column candidates.name to full_name
ALTER TABLE candidates RENAME COLUMN name TO full_name;

COMMIT;
