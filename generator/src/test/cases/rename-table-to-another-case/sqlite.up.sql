-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- rename table Users to users
ALTER TABLE Users RENAME TO plinth_rename_users;
ALTER TABLE plinth_rename_users RENAME TO users;

COMMIT;
