-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - no row of a_cats written since breaks the_key: unique [name]
--   - no row of a_cats written since breaks the_check: check name <> ''
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table b_dogs has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('b_dogs') WHERE lower(name) NOT IN ('id', 'name')) AS TEXT) = '0';
-- stops if the table b_dogs has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('b_dogs') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('', 'the_index')) AS TEXT) = '0';
-- stops if the table a_cats has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('a_cats') WHERE lower(name) NOT IN ('id', 'name')) AS TEXT) = '0';
-- stops if the table a_cats has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('a_cats') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('', 'the_index')) AS TEXT) = '0';

-- rebuild b_dogs
--   drop index b_dogs.the_index
--   drop constraint b_dogs.the_check
--   drop constraint b_dogs.the_key
CREATE TABLE plinth_new_b_dogs (
  id INT NOT NULL,
  name TEXT NOT NULL,
  CONSTRAINT b_dogs_pkey PRIMARY KEY (id),
  CONSTRAINT b_dogs_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT b_dogs_name_type_check CHECK (length(name) <= 20)
);
INSERT INTO plinth_new_b_dogs (rowid, id, name)
SELECT old.rowid, old.id, old.name
FROM b_dogs AS old;
DROP TABLE b_dogs;
ALTER TABLE plinth_new_b_dogs RENAME TO b_dogs;

-- rebuild a_cats
--   add constraint a_cats.the_check: check name <> ''
--   add constraint a_cats.the_key: unique [name]
--   create index a_cats.the_index [name, id]
CREATE TABLE plinth_new_a_cats (
  id INT NOT NULL,
  name TEXT NOT NULL,
  CONSTRAINT a_cats_pkey PRIMARY KEY (id),
  CONSTRAINT the_check CHECK (name <> ''),
  CONSTRAINT the_key UNIQUE (name),
  CONSTRAINT a_cats_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT a_cats_name_type_check CHECK (length(name) <= 20)
);
INSERT INTO plinth_new_a_cats (rowid, id, name)
SELECT old.rowid, old.id, old.name
FROM a_cats AS old;
DROP TABLE a_cats;
ALTER TABLE plinth_new_a_cats RENAME TO a_cats;

-- create index a_cats.the_index [name, id]
CREATE INDEX the_index ON a_cats (name, id);

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
