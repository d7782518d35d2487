-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - values written to people.name since
-- Rollback: retained
--   - the values of people.first_name
--   - the values of people.last_name
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table people has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('people') WHERE lower(name) NOT IN ('id', 'last_name', 'name', 'plinth_parked_002_change_first_name', 'plinth_parked_002_change_last_name', 'plinth_parked_002_change_last_name_was_there')) AS TEXT) = '0';
-- stops if the table people has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('people') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';
-- stops if the table people has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('people') WHERE lower(name) NOT IN ('first_name', 'id', 'last_name', 'name', 'plinth_parked_002_change_first_name', 'plinth_parked_002_change_last_name', 'plinth_parked_002_change_last_name_was_there')) AS TEXT) = '0';

-- bring back column people.last_name from plinth_parked_002_change_last_name
CREATE TABLE plinth_new_people (
  id INT NOT NULL,
  name TEXT NOT NULL,
  last_name TEXT,
  plinth_parked_002_change_first_name TEXT,
  CONSTRAINT people_pkey PRIMARY KEY (id),
  CONSTRAINT people_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_name_type_check CHECK (length(name) <= 90),
  CONSTRAINT people_last_name_type_check CHECK (length(last_name) <= 40)
);
INSERT INTO plinth_new_people (rowid, id, name, last_name, plinth_parked_002_change_first_name)
SELECT old.rowid, old.id, old.name, CASE WHEN old.plinth_parked_002_change_last_name_was_there IS NULL OR name <> plinth_parked_002_change_first_name || '/' || coalesce(plinth_parked_002_change_last_name, '') THEN NULL ELSE old.plinth_parked_002_change_last_name END, old.plinth_parked_002_change_first_name
FROM people AS old;
DROP TABLE people;
ALTER TABLE plinth_new_people RENAME TO people;

-- rebuild people
--   bring back column people.first_name from plinth_parked_002_change_first_name
--   drop column people.name
CREATE TABLE plinth_new_people (
  id INT NOT NULL,
  last_name TEXT,
  first_name TEXT NOT NULL,
  CONSTRAINT people_pkey PRIMARY KEY (id),
  CONSTRAINT people_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_last_name_type_check CHECK (length(last_name) <= 40),
  CONSTRAINT people_first_name_type_check CHECK (length(first_name) <= 40)
);
-- ! destroys the values of people.name
INSERT INTO plinth_new_people (rowid, id, last_name, first_name)
SELECT old.rowid, old.id, old.last_name, CASE WHEN old.plinth_parked_002_change_first_name IS NULL OR name <> plinth_parked_002_change_first_name || '/' || coalesce(last_name, '') THEN name ELSE old.plinth_parked_002_change_first_name END
FROM people AS old;
DROP TABLE people;
ALTER TABLE plinth_new_people RENAME TO people;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
