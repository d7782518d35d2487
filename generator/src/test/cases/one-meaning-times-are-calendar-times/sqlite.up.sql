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
  day TEXT NOT NULL,
  clock TEXT,
  moment TEXT,
  CONSTRAINT events_pkey PRIMARY KEY (id),
  CONSTRAINT events_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT events_day_type_check CHECK (day IS date(day, '+0 days')),
  CONSTRAINT events_clock_type_check CHECK (clock IS strftime('%H:%M:%f', clock)),
  CONSTRAINT events_moment_type_check CHECK (moment IS strftime('%Y-%m-%d %H:%M:%f', moment, '+0 days'))
);

COMMIT;
