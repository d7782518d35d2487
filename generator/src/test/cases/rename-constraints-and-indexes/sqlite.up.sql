-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- rename index users.users_old_age_index to users_age_index
DROP INDEX IF EXISTS users_old_age_index;
CREATE INDEX users_age_index ON users (age DESC);

COMMIT;
