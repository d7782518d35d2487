-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows of events_de that no partition holds
--   - all rows of events_fr
.bail on
PRAGMA foreign_keys = ON;
