-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - no two rows of users written since collide in users_email_active
.bail on

BEGIN IMMEDIATE;

-- drop index users.users_email_active
DROP INDEX IF EXISTS users_email_active;

COMMIT;
