-- Down: undoes up.sql
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
INSERT INTO plinth_again SELECT (SELECT count(*) FROM pragma_table_xinfo('events') WHERE lower(name) = lower('kind')) = 1
  AND (SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND lower(tbl_name) = lower('events') AND lower(name) = lower('events_kind')) = 1
  AND (SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND lower(name) = lower('plinth_parked_002_change_events')) = 0;
DROP TABLE plinth_again;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';

-- drop table events
-- ! destroys every row of events
DROP TABLE IF EXISTS events;

-- bring back table events from plinth_parked_002_change_events
ALTER TABLE plinth_parked_002_change_events RENAME TO events;
DROP INDEX IF EXISTS plinth_parked_002_change_events_kind;
CREATE INDEX events_kind ON events (kind);

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
