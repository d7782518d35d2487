-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- rename column users.code to handle
ALTER TABLE users RENAME COLUMN code TO handle;

-- rename column users.user_no to id
ALTER TABLE users RENAME COLUMN user_no TO id;

COMMIT;
