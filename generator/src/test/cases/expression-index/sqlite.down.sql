-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - no two rows of users written since collide in users_email_lower
.bail on

BEGIN IMMEDIATE;

-- drop index users.users_email_lower
DROP INDEX IF EXISTS users_email_lower;

-- drop index users.users_name
DROP INDEX IF EXISTS users_name;

COMMIT;
