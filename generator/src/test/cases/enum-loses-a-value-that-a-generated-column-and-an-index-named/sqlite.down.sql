-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - no row holds 'away' of the enum mood
--   - no row of people written since breaks people_gone: check mood <> 'gone' or id > 0
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table people has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('people') WHERE lower(name) NOT IN ('absent', 'id', 'mood')) AS TEXT) = '0';
-- stops if the table people has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('people') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('', 'people_present')) AS TEXT) = '0';

-- rebuild people
--   alter enum mood [calm, away, busy, gone]
--   drop index people.people_present
--   drop constraint people.people_gone
--   drop column people.absent
--   alter column people.mood enum:mood default 'gone'
--   add column people.absent boolean generated mood = 'gone' stored
--   add constraint people.people_gone: check mood <> 'gone' or id > 0
--   create index people.people_present [id] where mood <> 'gone'
--   alter enum mood [calm, busy, gone]
CREATE TABLE plinth_new_people (
  id INT NOT NULL,
  mood TEXT NOT NULL DEFAULT 'gone',
  absent INTEGER NOT NULL GENERATED ALWAYS AS (mood = 'gone') STORED,
  CONSTRAINT people_pkey PRIMARY KEY (id),
  CONSTRAINT people_gone CHECK (mood <> 'gone' OR id > 0),
  CONSTRAINT people_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_mood_enum_check CHECK (mood IN ('calm', 'busy', 'gone'))
);
INSERT INTO plinth_new_people (rowid, id, mood)
SELECT old.rowid, old.id, old.mood
FROM people AS old;
DROP TABLE people;
ALTER TABLE plinth_new_people RENAME TO people;

-- create index people.people_present [id] where mood <> 'gone'
CREATE INDEX people_present ON people (id) WHERE mood <> 'gone';

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
