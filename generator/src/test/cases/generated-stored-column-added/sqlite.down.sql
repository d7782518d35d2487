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
-- stops if the table people has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('people') WHERE lower(name) NOT IN ('cents', 'first_name', 'full_name', 'id', 'initial_count', 'is_rich', 'last_name')) AS TEXT) = '0';
-- stops if the table people has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('people') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('', 'people_full_name')) AS TEXT) = '0';

-- rebuild people
--   drop index people.people_full_name
--   drop column people.initial_count
--   drop column people.is_rich
--   drop column people.full_name
CREATE TABLE plinth_new_people (
  id INT NOT NULL,
  first_name TEXT NOT NULL,
  last_name TEXT,
  cents INTEGER NOT NULL,
  CONSTRAINT people_pkey PRIMARY KEY (id),
  CONSTRAINT people_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT people_first_name_type_check CHECK (length(first_name) <= 40),
  CONSTRAINT people_last_name_type_check CHECK (length(last_name) <= 40),
  CONSTRAINT people_cents_type_check CHECK (typeof(cents) IN ('integer', 'null'))
);
INSERT INTO plinth_new_people (rowid, id, first_name, last_name, cents)
SELECT old.rowid, old.id, old.first_name, old.last_name, old.cents
FROM people AS old;
DROP TABLE people;
ALTER TABLE plinth_new_people RENAME TO people;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
