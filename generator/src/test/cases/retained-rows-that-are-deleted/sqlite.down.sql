-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: retained
--   - the values of people.note
--   - the deleted rows of people
-- Rollback: conditional
--   - no row was written to people since that collides with them
-- Rollback: lossy
--   - the rows of visits that visits_person_id_fkey deletes along
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table people has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('people') WHERE lower(name) NOT IN ('id', 'initial', 'mood', 'name', 'note', 'plinth_parked_002_change_note', 'plinth_parked_002_change_note_was_there')) AS TEXT) = '0';
-- stops if the table people has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('people') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- copy rows plinth_parked_002_change_people_deleted_2 to people set id = id, mood = cast(mood as enum:mood), name = name, plinth_parked_002_change_note = plinth_parked_002_change_note, plinth_parked_002_change_note_was_there = plinth_parked_002_change_note_was_there
INSERT INTO people (id, name, mood, plinth_parked_002_change_note, plinth_parked_002_change_note_was_there)
SELECT id, name, CAST(mood AS TEXT), plinth_parked_002_change_note, plinth_parked_002_change_note_was_there
FROM plinth_parked_002_change_people_deleted_2;

-- drop what was kept as plinth_parked_002_change_people_deleted_2
-- ! destroys every row of plinth_parked_002_change_people_deleted_2
DROP TABLE IF EXISTS plinth_parked_002_change_people_deleted_2;

-- copy rows plinth_parked_002_change_people_deleted to people set id = id, mood = cast(mood as enum:mood), name = name, plinth_parked_002_change_note = plinth_parked_002_change_note, plinth_parked_002_change_note_was_there = plinth_parked_002_change_note_was_there
INSERT INTO people (id, name, mood, plinth_parked_002_change_note, plinth_parked_002_change_note_was_there)
SELECT id, name, CAST(mood AS TEXT), plinth_parked_002_change_note, plinth_parked_002_change_note_was_there
FROM plinth_parked_002_change_people_deleted;

-- drop what was kept as plinth_parked_002_change_people_deleted
-- ! destroys every row of plinth_parked_002_change_people_deleted
DROP TABLE IF EXISTS plinth_parked_002_change_people_deleted;

-- bring back column people.note from plinth_parked_002_change_note
CREATE TABLE plinth_new_people (
  id INTEGER NOT NULL CONSTRAINT people_pkey PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  mood TEXT NOT NULL,
  initial TEXT NOT NULL GENERATED ALWAYS AS (lower(name)) STORED,
  note TEXT DEFAULT 'none',
  CONSTRAINT people_name_key UNIQUE (name),
  CONSTRAINT people_name_type_check CHECK (length(name) <= 50),
  CONSTRAINT people_mood_enum_check CHECK (mood IN ('glad', 'sad')),
  CONSTRAINT people_initial_type_check CHECK (length(initial) <= 50)
);
INSERT INTO plinth_new_people (id, name, mood, note)
SELECT old.id, old.name, old.mood, CASE WHEN old.plinth_parked_002_change_note_was_there IS NULL THEN 'none' ELSE old.plinth_parked_002_change_note END
FROM people AS old;
DELETE FROM sqlite_sequence WHERE name = 'plinth_new_people';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'plinth_new_people', max(seq) FROM (
  SELECT seq FROM sqlite_sequence WHERE name = 'people'
  UNION ALL SELECT max(id) FROM plinth_new_people
) HAVING max(seq) IS NOT NULL;
DROP TABLE people;
ALTER TABLE plinth_new_people RENAME TO people;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
