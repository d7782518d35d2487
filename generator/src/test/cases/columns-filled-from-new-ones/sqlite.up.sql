-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - values written to people.b since
--   - values written to people.c since
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table people has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('people') WHERE lower(name) NOT IN ('a', 'b', 'id')) AS TEXT) = '0';
-- stops if the table people has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('people') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';
-- stops if the table people has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('people') WHERE lower(name) NOT IN ('a', 'b', 'c', 'id')) AS TEXT) = '0';

-- add column people.b int fill a + 1
CREATE TABLE plinth_new_people (
  id INT NOT NULL,
  a INTEGER NOT NULL,
  b INTEGER NOT NULL,
  CONSTRAINT people_pkey PRIMARY KEY (id),
  CONSTRAINT people_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_a_type_check CHECK (typeof(a) IN ('integer', 'null') AND a BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_b_type_check CHECK (typeof(b) IN ('integer', 'null') AND b BETWEEN -2147483648 AND 2147483647)
);
INSERT INTO plinth_new_people (rowid, id, a, b)
SELECT old.rowid, old.id, old.a, a + 1
FROM people AS old;
DROP TABLE people;
ALTER TABLE plinth_new_people RENAME TO people;

-- add column people.c int fill b + 1
CREATE TABLE plinth_new_people (
  id INT NOT NULL,
  a INTEGER NOT NULL,
  b INTEGER NOT NULL,
  c INTEGER NOT NULL,
  CONSTRAINT people_pkey PRIMARY KEY (id),
  CONSTRAINT people_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_a_type_check CHECK (typeof(a) IN ('integer', 'null') AND a BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_b_type_check CHECK (typeof(b) IN ('integer', 'null') AND b BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_c_type_check CHECK (typeof(c) IN ('integer', 'null') AND c BETWEEN -2147483648 AND 2147483647)
);
INSERT INTO plinth_new_people (rowid, id, a, b, c)
SELECT old.rowid, old.id, old.a, old.b, b + 1
FROM people AS old;
DROP TABLE people;
ALTER TABLE plinth_new_people RENAME TO people;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
