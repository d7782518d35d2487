-- Up
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
-- stops if the table notes has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('notes') WHERE lower(name) NOT IN ('at', 'id')) AS TEXT) = '0';
-- stops if the table notes has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('notes') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- add constraint notes.notes_at: foreign key [at] -> events [at] on delete no action on update no action not deferrable
CREATE TABLE plinth_new_notes (
  id INT NOT NULL,
  at TEXT,
  CONSTRAINT notes_pkey PRIMARY KEY (id),
  CONSTRAINT notes_at FOREIGN KEY (at) REFERENCES events (at),
  CONSTRAINT notes_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT notes_at_type_check CHECK (at IS date(at, '+0 days'))
);
INSERT INTO plinth_new_notes (rowid, id, at)
SELECT old.rowid, old.id, old.at
FROM notes AS old;
DROP TABLE notes;
ALTER TABLE plinth_new_notes RENAME TO notes;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
