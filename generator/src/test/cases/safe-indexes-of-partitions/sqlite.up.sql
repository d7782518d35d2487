-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- drop index events.events_kind
DROP INDEX IF EXISTS events_kind;

-- create index events.events_place [place]
CREATE INDEX events_place ON events (place);

COMMIT;
