-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- There is no difference.
-- Rollback: lossy
--   - the deleted rows of people
.bail on
PRAGMA foreign_keys = ON;
