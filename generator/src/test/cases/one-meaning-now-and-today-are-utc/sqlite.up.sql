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
  at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
  clock TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', strftime('%Y-%m-%d %H:%M:%f', 'now'), '+0 days')),
  day TEXT NOT NULL DEFAULT (date('now')),
  other_day TEXT NOT NULL DEFAULT (date(strftime('%Y-%m-%d %H:%M:%f', 'now'), '+0 days')),
  again TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f', strftime('%Y-%m-%d %H:%M:%f', strftime('%Y-%m-%d %H:%M:%f', 'now'), '+0 days'), '+0 days')),
  CONSTRAINT events_pkey PRIMARY KEY (id),
  CONSTRAINT events_clock CHECK (clock = strftime('%Y-%m-%d %H:%M:%f', at, '+0 days')),
  CONSTRAINT events_day CHECK (day = date(at, '+0 days') AND other_day = day),
  CONSTRAINT events_again CHECK (again = at),
  CONSTRAINT events_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT events_at_type_check CHECK (at IS strftime('%Y-%m-%d %H:%M:%f', at, '+0 days')),
  CONSTRAINT events_clock_type_check CHECK (clock IS strftime('%Y-%m-%d %H:%M:%f', clock, '+0 days')),
  CONSTRAINT events_day_type_check CHECK (day IS date(day, '+0 days')),
  CONSTRAINT events_other_day_type_check CHECK (other_day IS date(other_day, '+0 days')),
  CONSTRAINT events_again_type_check CHECK (again IS strftime('%Y-%m-%d %H:%M:%f', again, '+0 days'))
);

COMMIT;
