-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - the values of users.old
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- add column users.old text?
ALTER TABLE users ADD COLUMN old TEXT;

COMMIT;
