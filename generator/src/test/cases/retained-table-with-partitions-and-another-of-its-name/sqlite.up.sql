-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: retained
--   - all rows of events
-- Rollback: lossy
--   - rows written to events since
.bail on
PRAGMA foreign_keys = ON;

-- ends here where it has run before
CREATE TEMP TABLE plinth_again (done INTEGER CONSTRAINT "this script has run here before" CHECK (NOT done));
INSERT INTO plinth_again SELECT (SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND lower(name) = lower('plinth_parked_002_change_events')) = 1
  AND (SELECT count(*) FROM pragma_table_xinfo('events') WHERE lower(name) = lower('kind')) = 0
  AND (SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND lower(tbl_name) = lower('events') AND lower(name) = lower('events_kind')) = 0;
DROP TABLE plinth_again;

BEGIN IMMEDIATE;

-- park table events as plinth_parked_002_change_events
ALTER TABLE events RENAME TO plinth_parked_002_change_events;
DROP INDEX IF EXISTS events_kind;

-- create table events
CREATE TABLE events (
  id INTEGER NOT NULL,
  created_on TEXT NOT NULL,
  CONSTRAINT events_pkey PRIMARY KEY (id, created_on),
  CONSTRAINT events_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT events_created_on_type_check CHECK (created_on IS date(created_on, '+0 days'))
);

-- park table events as plinth_parked_002_change_events
CREATE INDEX plinth_parked_002_change_events_kind ON plinth_parked_002_change_events (kind);

COMMIT;
