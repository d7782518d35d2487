-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- drop index events.events_place
DROP INDEX IF EXISTS events_place;

-- create index events.events_kind [kind]
CREATE INDEX events_kind ON events (kind);

COMMIT;
