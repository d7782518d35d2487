-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - values written to users.old since
.bail on

BEGIN IMMEDIATE;

-- add column users.old text?
ALTER TABLE users ADD COLUMN old TEXT;

COMMIT;
