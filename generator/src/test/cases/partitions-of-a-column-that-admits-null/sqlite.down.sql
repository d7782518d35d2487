-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - no row has NULL in events.id
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table events has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('events') WHERE lower(name) NOT IN ('id', 'kind')) AS TEXT) = '0';
-- stops if the table events has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('events') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- alter column events.id bigint
CREATE TABLE plinth_new_events (
  id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  CONSTRAINT events_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT events_kind_type_check CHECK (length(kind) <= 40)
);
INSERT INTO plinth_new_events (rowid, id, kind)
SELECT old.rowid, old.id, old.kind
FROM events AS old;
DROP TABLE events;
ALTER TABLE plinth_new_events RENAME TO events;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
