-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- rename column users.ID to id
ALTER TABLE users RENAME COLUMN ID TO id;

-- rename column users.UserName to username
ALTER TABLE users RENAME COLUMN UserName TO username;

COMMIT;
