-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Less than declared: what the author lets this engine do without
--   - roles/case_writer: one file has one user
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;
