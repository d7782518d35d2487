-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- rename column events.made_on to created_on
ALTER TABLE events RENAME COLUMN made_on TO created_on;

COMMIT;
