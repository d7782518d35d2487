-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - every value of events.kind fits varchar(20)
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table events has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('events') WHERE lower(name) NOT IN ('at', 'kind')) AS TEXT) = '0';
-- stops if the table events has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('events') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('', 'events_kind')) AS TEXT) = '0';

-- alter column events.kind varchar(40)
CREATE TABLE plinth_new_events (
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  CONSTRAINT events_at_type_check CHECK (at IS date(at, '+0 days')),
  CONSTRAINT events_kind_type_check CHECK (length(kind) <= 40)
);
INSERT INTO plinth_new_events (rowid, at, kind)
SELECT old.rowid, old.at, old.kind
FROM events AS old;
DROP TABLE events;
ALTER TABLE plinth_new_events RENAME TO events;
CREATE INDEX events_kind ON events (kind);

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
