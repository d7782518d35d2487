-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to visits_high since
.bail on
PRAGMA foreign_keys = ON;
