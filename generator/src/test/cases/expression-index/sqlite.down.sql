-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- drop index users.users_email_lower
DROP INDEX IF EXISTS users_email_lower;

-- drop index users.users_name
DROP INDEX IF EXISTS users_name;

COMMIT;
