-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- drop index users.users_active
DROP INDEX IF EXISTS users_active;

-- drop index users.users_covering
DROP INDEX IF EXISTS users_covering;

-- drop index users.users_about
DROP INDEX IF EXISTS users_about;

-- drop index users.users_lower
DROP INDEX IF EXISTS users_lower;

-- drop index users.users_odd
DROP INDEX IF EXISTS users_odd;

COMMIT;
