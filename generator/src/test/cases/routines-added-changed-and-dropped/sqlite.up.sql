-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Less than declared: what the author lets this engine do without
--   - routines/found: nobody calls it there
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;
