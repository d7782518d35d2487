-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows of events_rest that no partition holds
.bail on
PRAGMA foreign_keys = ON;
