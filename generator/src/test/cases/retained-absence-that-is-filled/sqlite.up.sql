-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: retained
--   - which rows had no value in people.name
--   - what decimal(8,2) cannot hold of the values of people.score
--   - which rows had no value in people.score
-- Rollback: conditional
--   - every value of people.name fits varchar(50)
--   - every value of people.score fits decimal(8,4)
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table people has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('people') WHERE lower(name) NOT IN ('id', 'name', 'plinth_parked_002_change_name_filled', 'plinth_parked_002_change_name_was_null', 'score')) AS TEXT) = '0';
-- stops if the table people has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('people') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';
-- stops if the table people has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('people') WHERE lower(name) NOT IN ('id', 'name', 'plinth_parked_002_change_name_filled', 'plinth_parked_002_change_name_was_null', 'plinth_parked_002_change_score_before', 'plinth_parked_002_change_score_filled', 'plinth_parked_002_change_score_was_null', 'score')) AS TEXT) = '0';

-- make room for values of people as plinth_parked_002_change_name_was_null, plinth_parked_002_change_name_filled
ALTER TABLE people ADD COLUMN plinth_parked_002_change_name_was_null INTEGER;
ALTER TABLE people ADD COLUMN plinth_parked_002_change_name_filled TEXT;

-- keep values of people as plinth_parked_002_change_name_was_null
UPDATE people SET plinth_parked_002_change_name_was_null = TRUE WHERE name IS NULL;

-- alter column people.name varchar(60) fill 'nobody'
CREATE TABLE plinth_new_people (
  id INT NOT NULL,
  name TEXT NOT NULL,
  score NUMERIC,
  plinth_parked_002_change_name_was_null INTEGER,
  plinth_parked_002_change_name_filled TEXT,
  CONSTRAINT people_pkey PRIMARY KEY (id),
  CONSTRAINT people_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_name_type_check CHECK (length(name) <= 60),
  CONSTRAINT people_score_type_check CHECK (round(score, 4) = score AND abs(score) < 10000)
);
INSERT INTO plinth_new_people (rowid, id, name, score, plinth_parked_002_change_name_was_null, plinth_parked_002_change_name_filled)
SELECT old.rowid, old.id, coalesce(old.name, 'nobody'), old.score, old.plinth_parked_002_change_name_was_null, old.plinth_parked_002_change_name_filled
FROM people AS old;
DROP TABLE people;
ALTER TABLE plinth_new_people RENAME TO people;

-- keep values of people as plinth_parked_002_change_name_filled
UPDATE people SET plinth_parked_002_change_name_filled = name WHERE plinth_parked_002_change_name_was_null;

-- make room for values of people as plinth_parked_002_change_score_before
ALTER TABLE people ADD COLUMN plinth_parked_002_change_score_before NUMERIC;

-- keep values of people as plinth_parked_002_change_score_before
UPDATE people SET plinth_parked_002_change_score_before = score WHERE score IS NOT NULL;

-- make room for values of people as plinth_parked_002_change_score_was_null, plinth_parked_002_change_score_filled
ALTER TABLE people ADD COLUMN plinth_parked_002_change_score_was_null INTEGER;
ALTER TABLE people ADD COLUMN plinth_parked_002_change_score_filled NUMERIC;

-- keep values of people as plinth_parked_002_change_score_was_null
UPDATE people SET plinth_parked_002_change_score_was_null = TRUE WHERE score IS NULL;

-- alter column people.score decimal(8,2) fill 0
CREATE TABLE plinth_new_people (
  id INT NOT NULL,
  name TEXT NOT NULL,
  score NUMERIC NOT NULL,
  plinth_parked_002_change_name_was_null INTEGER,
  plinth_parked_002_change_name_filled TEXT,
  plinth_parked_002_change_score_before NUMERIC,
  plinth_parked_002_change_score_was_null INTEGER,
  plinth_parked_002_change_score_filled NUMERIC,
  CONSTRAINT people_pkey PRIMARY KEY (id),
  CONSTRAINT people_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_name_type_check CHECK (length(name) <= 60),
  CONSTRAINT people_score_type_check CHECK (round(score, 2) = score AND abs(score) < 1000000)
);
INSERT INTO plinth_new_people (rowid, id, name, score, plinth_parked_002_change_name_was_null, plinth_parked_002_change_name_filled, plinth_parked_002_change_score_before, plinth_parked_002_change_score_was_null, plinth_parked_002_change_score_filled)
SELECT old.rowid, old.id, old.name, coalesce(round(old.score + CASE WHEN old.score < 0 THEN -0.000025 ELSE 0.000025 END, 2), 0), old.plinth_parked_002_change_name_was_null, old.plinth_parked_002_change_name_filled, old.plinth_parked_002_change_score_before, old.plinth_parked_002_change_score_was_null, old.plinth_parked_002_change_score_filled
FROM people AS old;
DROP TABLE people;
ALTER TABLE plinth_new_people RENAME TO people;

-- keep values of people as plinth_parked_002_change_score_filled
UPDATE people SET plinth_parked_002_change_score_filled = score WHERE plinth_parked_002_change_score_was_null;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
