-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- rename column users.mail to email
ALTER TABLE users RENAME COLUMN mail TO email;

-- rename column users.gone to is_deleted
ALTER TABLE users RENAME COLUMN gone TO is_deleted;

COMMIT;
