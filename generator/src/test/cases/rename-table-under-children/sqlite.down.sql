-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on

BEGIN IMMEDIATE;

-- rename table users to people
ALTER TABLE users RENAME TO people;

COMMIT;
