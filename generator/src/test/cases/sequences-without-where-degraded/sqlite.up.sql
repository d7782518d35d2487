-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - the number that the sequence goes had reached on h2, postgresql, sqlserver
.bail on
PRAGMA foreign_keys = ON;
