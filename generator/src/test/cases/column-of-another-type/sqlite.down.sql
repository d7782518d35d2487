-- Down: undoes up.sql
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
INSERT INTO plinth_again SELECT (SELECT count(*) FROM pragma_table_xinfo('people') WHERE lower(name) = lower('plinth_parked_002_change_age')) = 0
  AND (SELECT count(*) FROM pragma_table_xinfo('people') WHERE lower(name) = lower('plinth_parked_002_change_age_was_there')) = 0;
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

-- rename column people.age to age_converted
ALTER TABLE people RENAME COLUMN age TO age_converted;

-- rebuild people
--   rename column people.age to age_converted
--   bring back column people.age from plinth_parked_002_change_age
--   drop column people.age_converted
CREATE TABLE plinth_new_people (
  id INT NOT NULL,
  age TEXT,
  CONSTRAINT people_pkey PRIMARY KEY (id),
  CONSTRAINT people_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647)
);
-- ! destroys the values of people.age_converted
INSERT INTO plinth_new_people (rowid, id, age)
SELECT old.rowid, old.id, CASE WHEN old.plinth_parked_002_change_age_was_there IS NULL OR age_converted <> CASE WHEN plinth_parked_002_change_age = 'ten' THEN 10 WHEN plinth_parked_002_change_age = 'six' THEN 6 END OR age_converted IS NOT NULL AND CASE WHEN plinth_parked_002_change_age = 'ten' THEN 10 WHEN plinth_parked_002_change_age = 'six' THEN 6 END IS NULL OR CASE WHEN plinth_parked_002_change_age = 'ten' THEN 10 WHEN plinth_parked_002_change_age = 'six' THEN 6 END IS NOT NULL AND age_converted IS NULL THEN CASE WHEN age_converted = 10 THEN 'ten' ELSE 'other' END ELSE old.plinth_parked_002_change_age END
FROM people AS old;
DROP TABLE people;
ALTER TABLE plinth_new_people RENAME TO people;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
