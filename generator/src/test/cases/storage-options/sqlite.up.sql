-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Less than declared: what the author lets this engine do without
--   - tables/events/indexes/events_payload: few
-- Rollback: lossy
--   - rows written to events since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table events
CREATE TABLE events (
  id INTEGER NOT NULL CONSTRAINT events_pkey PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  payload TEXT NOT NULL,
  created_at TEXT NOT NULL,
  CONSTRAINT events_kind_type_check CHECK (length(kind) <= 40),
  CONSTRAINT events_payload_type_check CHECK (payload IS NULL OR json_valid(payload)),
  CONSTRAINT events_created_at_type_check CHECK (created_at IS strftime('%Y-%m-%d %H:%M:%f', created_at, '+0 days'))
) STRICT;
CREATE INDEX events_kind ON events (kind, id);
CREATE INDEX events_recent ON events (created_at) WHERE kind <> 'old';

COMMIT;
