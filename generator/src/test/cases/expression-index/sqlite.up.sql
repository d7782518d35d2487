-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create unique index users.users_email_lower [lower(email)]
-- ! fails if rows of users collide in users_email_lower
CREATE UNIQUE INDEX users_email_lower ON users (lower(email));

-- create index users.users_name [last_name || ', ' || first_name desc, id]
CREATE INDEX users_name ON users (last_name || ', ' || first_name DESC, id);

COMMIT;
