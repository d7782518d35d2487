-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to events since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table events
CREATE TABLE events (
  id INT NOT NULL,
  at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', '2024-01-01T12:00:00+02:00', '+0 days')),
  zoneless TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', '2024-01-01 10:00:00', '+0 days')),
  same INTEGER NOT NULL GENERATED ALWAYS AS (at = strftime('%Y-%m-%d %H:%M:%f', '2024-01-01 10:00:00Z', '+0 days') AND at = zoneless) STORED,
  earlier INTEGER NOT NULL GENERATED ALWAYS AS (at < strftime('%Y-%m-%d %H:%M:%f', '2024-01-01 13:00:00+02:59', '+0 days')) STORED,
  clock TEXT NOT NULL GENERATED ALWAYS AS (strftime('%Y-%m-%d %H:%M:%f', at, '+0 days')) STORED,
  day TEXT NOT NULL GENERATED ALWAYS AS (date(at, '+0 days')) STORED,
  noon TEXT NOT NULL GENERATED ALWAYS AS (strftime('%Y-%m-%d %H:%M:%f', date('2024-01-01', '+0 days'), '+0 days')) STORED,
  CONSTRAINT events_pkey PRIMARY KEY (id),
  CONSTRAINT events_clock CHECK (clock = strftime('%Y-%m-%d %H:%M:%f', '2024-01-01 10:00:00', '+0 days') AND day = date('2024-01-01', '+0 days')),
  CONSTRAINT events_noon CHECK (noon = strftime('%Y-%m-%d %H:%M:%f', '2024-01-01T00:00:00Z', '+0 days')),
  CONSTRAINT events_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT events_at_type_check CHECK (at IS strftime('%Y-%m-%d %H:%M:%f', at, '+0 days')),
  CONSTRAINT events_zoneless_type_check CHECK (zoneless IS strftime('%Y-%m-%d %H:%M:%f', zoneless, '+0 days'))
);

COMMIT;
