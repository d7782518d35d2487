-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- rename column users.is_deleted to gone
ALTER TABLE users RENAME COLUMN is_deleted TO gone;

-- rename column users.email to mail
ALTER TABLE users RENAME COLUMN email TO mail;

COMMIT;
