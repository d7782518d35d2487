-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- There is no difference.
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;
