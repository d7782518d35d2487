-- Up
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

-- make room for rows as plinth_parked_002_change_people_deleted
CREATE TABLE plinth_parked_002_change_people_deleted (
  id INTEGER,
  name TEXT,
  mood TEXT,
  plinth_parked_002_change_note TEXT,
  plinth_parked_002_change_note_was_there INTEGER,
  CONSTRAINT plinth_parked_002_change_people_deleted_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT plinth_parked_002_change_people_deleted_name_type_check CHECK (length(name) <= 50),
  CONSTRAINT plinth_parked_002_change_people_deleted_plinth_parked_002_change_note_was_there_type_check CHECK (plinth_parked_002_change_note_was_there IN (0, 1))
);

-- park column people.note as plinth_parked_002_change_note
CREATE TABLE plinth_new_people (
  id INTEGER NOT NULL CONSTRAINT people_pkey PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  mood TEXT NOT NULL,
  initial TEXT NOT NULL GENERATED ALWAYS AS (lower(name)) STORED,
  plinth_parked_002_change_note TEXT,
  plinth_parked_002_change_note_was_there INTEGER,
  CONSTRAINT people_name_key UNIQUE (name),
  CONSTRAINT people_name_type_check CHECK (length(name) <= 50),
  CONSTRAINT people_mood_enum_check CHECK (mood IN ('glad', 'sad')),
  CONSTRAINT people_initial_type_check CHECK (length(initial) <= 50)
);
INSERT INTO plinth_new_people (id, name, mood, plinth_parked_002_change_note, plinth_parked_002_change_note_was_there)
SELECT old.id, old.name, old.mood, old.note, TRUE
FROM people AS old;
DELETE FROM sqlite_sequence WHERE name = 'plinth_new_people';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'plinth_new_people', max(seq) FROM (
  SELECT seq FROM sqlite_sequence WHERE name = 'people'
  UNION ALL SELECT max(id) FROM plinth_new_people
) HAVING max(seq) IS NOT NULL;
DROP TABLE people;
ALTER TABLE plinth_new_people RENAME TO people;

-- delete rows people where mood = 'sad', kept as plinth_parked_002_change_people_deleted
INSERT INTO plinth_parked_002_change_people_deleted (id, name, mood, plinth_parked_002_change_note, plinth_parked_002_change_note_was_there)
SELECT id, name, CAST(mood AS TEXT), plinth_parked_002_change_note, plinth_parked_002_change_note_was_there
FROM people
WHERE mood = 'sad';
-- ! destroys rows of visits
DELETE FROM visits WHERE (person_id) IN (SELECT id FROM people WHERE mood = 'sad');
DELETE FROM people WHERE mood = 'sad';

-- make room for rows as plinth_parked_002_change_people_deleted_2
CREATE TABLE plinth_parked_002_change_people_deleted_2 (
  id INTEGER,
  name TEXT,
  mood TEXT,
  plinth_parked_002_change_note TEXT,
  plinth_parked_002_change_note_was_there INTEGER,
  CONSTRAINT plinth_parked_002_change_people_deleted_2_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT plinth_parked_002_change_people_deleted_2_name_type_check CHECK (length(name) <= 50),
  CONSTRAINT plinth_parked_002_change_people_deleted_2_plinth_parked_002_change_note_was_there_type_check CHECK (plinth_parked_002_change_note_was_there IN (0, 1))
);

-- delete rows people where name = 'Dan', kept as plinth_parked_002_change_people_deleted_2
INSERT INTO plinth_parked_002_change_people_deleted_2 (id, name, mood, plinth_parked_002_change_note, plinth_parked_002_change_note_was_there)
SELECT id, name, CAST(mood AS TEXT), plinth_parked_002_change_note, plinth_parked_002_change_note_was_there
FROM people
WHERE name = 'Dan';
-- ! destroys rows of visits
DELETE FROM visits WHERE (person_id) IN (SELECT id FROM people WHERE name = 'Dan');
DELETE FROM people WHERE name = 'Dan';

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
