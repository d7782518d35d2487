-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- rename column users.id to user_no
ALTER TABLE users RENAME COLUMN id TO user_no;

-- rename column users.handle to code
ALTER TABLE users RENAME COLUMN handle TO code;

COMMIT;
