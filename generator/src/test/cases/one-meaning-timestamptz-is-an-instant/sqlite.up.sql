-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to events since
.bail on

BEGIN IMMEDIATE;

-- create table events
CREATE TABLE events (
  id INT NOT NULL,
  at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', '2024-01-01T12:00:00+02:00')),
  zoneless TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', '2024-01-01 10:00:00')),
  same INTEGER NOT NULL GENERATED ALWAYS AS (at = strftime('%Y-%m-%d %H:%M:%f', '2024-01-01 10:00:00Z') AND at = zoneless) STORED,
  earlier INTEGER NOT NULL GENERATED ALWAYS AS (at < strftime('%Y-%m-%d %H:%M:%f', '2024-01-01 13:00:00+02:59')) STORED,
  clock TEXT NOT NULL GENERATED ALWAYS AS (strftime('%Y-%m-%d %H:%M:%f', at)) STORED,
  day TEXT NOT NULL GENERATED ALWAYS AS (date(at)) STORED,
  noon TEXT NOT NULL GENERATED ALWAYS AS (strftime('%Y-%m-%d %H:%M:%f', date('2024-01-01'))) STORED,
  CONSTRAINT events_pkey PRIMARY KEY (id),
  CONSTRAINT events_clock CHECK (clock = strftime('%Y-%m-%d %H:%M:%f', '2024-01-01 10:00:00') AND day = date('2024-01-01')),
  CONSTRAINT events_noon CHECK (noon = strftime('%Y-%m-%d %H:%M:%f', '2024-01-01T00:00:00Z')),
  CONSTRAINT events_at_type_check CHECK (at IS strftime('%Y-%m-%d %H:%M:%f', at)),
  CONSTRAINT events_zoneless_type_check CHECK (zoneless IS strftime('%Y-%m-%d %H:%M:%f', zoneless))
);

COMMIT;
