-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- rename column people.last_name to last
ALTER TABLE people RENAME COLUMN last_name TO "last";

-- rename column people.first_name to first
ALTER TABLE people RENAME COLUMN first_name TO "first";

COMMIT;
