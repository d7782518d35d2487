-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- rename table users to Users
ALTER TABLE users RENAME TO plinth_rename_Users;
ALTER TABLE plinth_rename_Users RENAME TO Users;

COMMIT;
