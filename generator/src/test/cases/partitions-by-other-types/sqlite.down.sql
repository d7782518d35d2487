-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - all rows of readings_low
--   - all rows of visits_low
--   - all rows of names_low
.bail on
PRAGMA foreign_keys = ON;
