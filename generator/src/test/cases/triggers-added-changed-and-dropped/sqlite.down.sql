-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- drop trigger users.users_changed
DROP TRIGGER IF EXISTS users_changed;

-- drop trigger users.users_added
DROP TRIGGER IF EXISTS users_added;

-- create trigger users.users_dropped
CREATE TRIGGER users_dropped AFTER INSERT ON users BEGIN SELECT 1; END;

-- create trigger users.users_changed
CREATE TRIGGER users_changed AFTER INSERT ON users BEGIN SELECT 1; END;

COMMIT;
