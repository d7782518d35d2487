-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Less than declared: what the author lets this engine do without
--   - tables/events: small there
-- Rollback: lossy
--   - all rows of events
--   - rows written to other since
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';

-- drop table other
-- ! destroys every row of other
DROP TABLE IF EXISTS other;

-- create table events
CREATE TABLE events (
  id INTEGER NOT NULL,
  created_on TEXT NOT NULL,
  kind TEXT NOT NULL,
  CONSTRAINT events_pkey PRIMARY KEY (id, created_on),
  CONSTRAINT events_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT events_created_on_type_check CHECK (created_on IS date(created_on, '+0 days')),
  CONSTRAINT events_kind_type_check CHECK (length(kind) <= 40)
);
CREATE INDEX events_kind ON events (kind);

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
