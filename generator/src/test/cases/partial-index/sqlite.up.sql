-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create index users.users_active [status, email] where not is_deleted and status <> 'archived'
CREATE INDEX users_active ON users (status, email) WHERE NOT is_deleted AND status <> 'archived';

COMMIT;
