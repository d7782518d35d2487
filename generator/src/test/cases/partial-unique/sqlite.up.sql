-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create unique index users.users_email_active [email] where not is_deleted
-- ! fails if rows of users collide in users_email_active
CREATE UNIQUE INDEX users_email_active ON users (email) WHERE NOT is_deleted;

COMMIT;
