-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: retained
--   - the values that the backfill replaced in people.a
--   - the values of people.a_before
--   - the values of people.written
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table people has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('people') WHERE lower(name) NOT IN ('a', 'a_before', 'id', 'plinth_parked_002_change_a_before', 'plinth_parked_002_change_a_before_2', 'plinth_parked_002_change_a_filled', 'plinth_parked_002_change_written', 'plinth_parked_002_change_written_2', 'written')) AS TEXT) = '0';
-- stops if the table people has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('people') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- rebuild people
--   bring back column people.written from plinth_parked_002_change_written_2
--   bring back column people.a_before from plinth_parked_002_change_a_before_2
CREATE TABLE plinth_new_people (
  id INT NOT NULL,
  a INTEGER,
  written INTEGER,
  a_before INTEGER,
  plinth_parked_002_change_written INTEGER,
  plinth_parked_002_change_a_before INTEGER,
  plinth_parked_002_change_a_filled INTEGER,
  CONSTRAINT people_pkey PRIMARY KEY (id),
  CONSTRAINT people_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_a_type_check CHECK (typeof(a) IN ('integer', 'null') AND a BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_written_type_check CHECK (typeof(written) IN ('integer', 'null') AND written BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_a_before_type_check CHECK (typeof(a_before) IN ('integer', 'null') AND a_before BETWEEN -2147483648 AND 2147483647)
);
INSERT INTO plinth_new_people (rowid, id, a, written, a_before, plinth_parked_002_change_written, plinth_parked_002_change_a_before, plinth_parked_002_change_a_filled)
SELECT old.rowid, old.id, old.a, old.plinth_parked_002_change_written_2, old.plinth_parked_002_change_a_before_2, old.plinth_parked_002_change_written, old.plinth_parked_002_change_a_before, old.plinth_parked_002_change_a_filled
FROM people AS old;
DROP TABLE people;
ALTER TABLE plinth_new_people RENAME TO people;

-- backfill people set a = plinth_parked_002_change_a_before where plinth_parked_002_change_written and (a = plinth_parked_002_change_a_filled or a is null and plinth_parked_002_change_a_filled is null)
UPDATE people SET a = plinth_parked_002_change_a_before WHERE plinth_parked_002_change_written AND (a = plinth_parked_002_change_a_filled OR a IS NULL AND plinth_parked_002_change_a_filled IS NULL);

-- drop what was kept of people as plinth_parked_002_change_written, plinth_parked_002_change_a_before, plinth_parked_002_change_a_filled
CREATE TABLE plinth_new_people (
  id INT NOT NULL,
  a INTEGER,
  written INTEGER,
  a_before INTEGER,
  CONSTRAINT people_pkey PRIMARY KEY (id),
  CONSTRAINT people_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_a_type_check CHECK (typeof(a) IN ('integer', 'null') AND a BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_written_type_check CHECK (typeof(written) IN ('integer', 'null') AND written BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_a_before_type_check CHECK (typeof(a_before) IN ('integer', 'null') AND a_before BETWEEN -2147483648 AND 2147483647)
);
INSERT INTO plinth_new_people (rowid, id, a, written, a_before)
SELECT old.rowid, old.id, old.a, old.written, old.a_before
FROM people AS old;
DROP TABLE people;
ALTER TABLE plinth_new_people RENAME TO people;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
