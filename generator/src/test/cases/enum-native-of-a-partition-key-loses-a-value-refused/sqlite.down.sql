-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table visits has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('visits') WHERE lower(name) NOT IN ('id', 'mood')) AS TEXT) = '0';
-- stops if the table visits has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('visits') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- alter enum mood [calm, busy, gone]
CREATE TABLE plinth_new_visits (
  id INTEGER NOT NULL,
  mood TEXT NOT NULL,
  CONSTRAINT visits_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT visits_mood_enum_check CHECK (mood IN ('calm', 'busy', 'gone'))
);
INSERT INTO plinth_new_visits (rowid, id, mood)
SELECT old.rowid, old.id, old.mood
FROM visits AS old;
DROP TABLE visits;
ALTER TABLE plinth_new_visits RENAME TO visits;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
