-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- rename column users.username to UserName
ALTER TABLE users RENAME COLUMN username TO UserName;

-- rename column users.id to ID
ALTER TABLE users RENAME COLUMN id TO ID;

COMMIT;
