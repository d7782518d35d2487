-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Less than declared: what the author lets this engine do without
--   - routines/goes: nobody calls it there
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;
