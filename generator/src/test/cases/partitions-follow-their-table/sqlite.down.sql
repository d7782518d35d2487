-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Less than declared: what the author lets this engine do without
--   - tables/events: small there
-- Rollback: exact
.bail on

BEGIN IMMEDIATE;

-- rename table happenings to events
ALTER TABLE happenings RENAME TO events;

COMMIT;
