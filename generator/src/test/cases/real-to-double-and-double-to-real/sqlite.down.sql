-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - what real cannot hold of the values written to measures.a since
--   - what real cannot hold of the values of measures.b
.bail on
PRAGMA foreign_keys = ON;
