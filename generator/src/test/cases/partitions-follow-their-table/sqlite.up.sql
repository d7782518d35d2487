-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Less than declared: what the author lets this engine do without
--   - tables/happenings: small there
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- rename table events to happenings
ALTER TABLE events RENAME TO happenings;

COMMIT;
