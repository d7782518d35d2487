-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - values written to people.age_converted since
-- Rollback: retained
--   - the values of people.age
.bail on
PRAGMA foreign_keys = ON;

-- ends here where it has run before
CREATE TEMP TABLE plinth_again (done INTEGER CONSTRAINT "this script has run here before" CHECK (NOT done));
INSERT INTO plinth_again SELECT (SELECT count(*) FROM pragma_table_xinfo('people') WHERE lower(name) = lower('plinth_parked_002_change_age')) = 1
  AND (SELECT count(*) FROM pragma_table_xinfo('people') WHERE lower(name) = lower('plinth_parked_002_change_age_was_there')) = 1;
DROP TABLE plinth_again;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table people has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('people') WHERE lower(name) NOT IN ('age', 'age_converted', 'id', 'plinth_parked_002_change_age', 'plinth_parked_002_change_age_was_there')) AS TEXT) = '0';
-- stops if the table people has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('people') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- rebuild people
--   add column people.age_converted int? fill case when age = 'ten' then 10 when age = 'six' then 6 end
--   park column people.age as plinth_parked_002_change_age
CREATE TABLE plinth_new_people (
  id INT NOT NULL,
  age_converted INTEGER,
  plinth_parked_002_change_age TEXT,
  plinth_parked_002_change_age_was_there INTEGER,
  CONSTRAINT people_pkey PRIMARY KEY (id),
  CONSTRAINT people_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_age_converted_type_check CHECK (typeof(age_converted) IN ('integer', 'null') AND age_converted BETWEEN -2147483648 AND 2147483647)
);
INSERT INTO plinth_new_people (rowid, id, age_converted, plinth_parked_002_change_age, plinth_parked_002_change_age_was_there)
SELECT old.rowid, old.id, CASE WHEN age = 'ten' THEN 10 WHEN age = 'six' THEN 6 END, old.age, TRUE
FROM people AS old;
DROP TABLE people;
ALTER TABLE plinth_new_people RENAME TO people;

-- rename column people.age_converted to age
ALTER TABLE people RENAME COLUMN age_converted TO age;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
