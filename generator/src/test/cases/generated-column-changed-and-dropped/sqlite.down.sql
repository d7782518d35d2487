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
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('people') WHERE lower(name) NOT IN ('first_name', 'full_name', 'id', 'last_name', 'shout')) AS TEXT) = '0';
-- stops if the table people has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('people') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('', 'people_full_name')) AS TEXT) = '0';

-- rebuild people
--   drop index people.people_full_name
--   drop column people.full_name
--   add column people.full_name varchar(100) generated first_name || ' ' || last_name stored
--   add column people.shout varchar(60) generated upper(first_name) stored
--   create index people.people_full_name [full_name]
CREATE TABLE plinth_new_people (
  id INT NOT NULL,
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  full_name TEXT NOT NULL GENERATED ALWAYS AS (first_name || ' ' || last_name) STORED,
  shout TEXT NOT NULL GENERATED ALWAYS AS (upper(first_name)) STORED,
  CONSTRAINT people_pkey PRIMARY KEY (id),
  CONSTRAINT people_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT people_first_name_type_check CHECK (length(first_name) <= 40),
  CONSTRAINT people_last_name_type_check CHECK (length(last_name) <= 40),
  CONSTRAINT people_full_name_type_check CHECK (length(full_name) <= 100),
  CONSTRAINT people_shout_type_check CHECK (length(shout) <= 60)
);
INSERT INTO plinth_new_people (rowid, id, first_name, last_name)
SELECT old.rowid, old.id, old.first_name, old.last_name
FROM people AS old;
DROP TABLE people;
ALTER TABLE plinth_new_people RENAME TO people;

-- create index people.people_full_name [full_name]
CREATE INDEX people_full_name ON people (full_name);

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
