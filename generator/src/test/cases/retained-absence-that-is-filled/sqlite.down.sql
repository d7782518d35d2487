-- Down: undoes up.sql
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
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('people') WHERE lower(name) NOT IN ('id', 'name', 'plinth_parked_002_change_name_filled', 'plinth_parked_002_change_name_was_null', 'plinth_parked_002_change_score_before', 'plinth_parked_002_change_score_filled', 'plinth_parked_002_change_score_was_null', 'score')) AS TEXT) = '0';
-- stops if the table people has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('people') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- backfill people set plinth_parked_002_change_score_was_null = false where score <> plinth_parked_002_change_score_filled
UPDATE people SET plinth_parked_002_change_score_was_null = FALSE WHERE score <> plinth_parked_002_change_score_filled;

-- alter column people.score decimal(8,4)?
CREATE TABLE plinth_new_people (
  id INT NOT NULL,
  name TEXT NOT NULL,
  score NUMERIC,
  plinth_parked_002_change_name_was_null INTEGER,
  plinth_parked_002_change_name_filled TEXT,
  plinth_parked_002_change_score_before NUMERIC,
  plinth_parked_002_change_score_was_null INTEGER,
  plinth_parked_002_change_score_filled NUMERIC,
  CONSTRAINT people_pkey PRIMARY KEY (id),
  CONSTRAINT people_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_name_type_check CHECK (length(name) <= 60),
  CONSTRAINT people_score_type_check CHECK (round(score, 4) = score AND abs(score) < 10000)
);
INSERT INTO plinth_new_people (rowid, id, name, score, plinth_parked_002_change_name_was_null, plinth_parked_002_change_name_filled, plinth_parked_002_change_score_before, plinth_parked_002_change_score_was_null, plinth_parked_002_change_score_filled)
SELECT old.rowid, old.id, old.name, old.score, old.plinth_parked_002_change_name_was_null, old.plinth_parked_002_change_name_filled, old.plinth_parked_002_change_score_before, old.plinth_parked_002_change_score_was_null, old.plinth_parked_002_change_score_filled
FROM people AS old;
DROP TABLE people;
ALTER TABLE plinth_new_people RENAME TO people;

-- backfill people set score = null where plinth_parked_002_change_score_was_null
UPDATE people SET score = NULL WHERE plinth_parked_002_change_score_was_null;

-- drop what was kept of people as plinth_parked_002_change_score_was_null, plinth_parked_002_change_score_filled
CREATE TABLE plinth_new_people (
  id INT NOT NULL,
  name TEXT NOT NULL,
  score NUMERIC,
  plinth_parked_002_change_name_was_null INTEGER,
  plinth_parked_002_change_name_filled TEXT,
  plinth_parked_002_change_score_before NUMERIC,
  CONSTRAINT people_pkey PRIMARY KEY (id),
  CONSTRAINT people_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_name_type_check CHECK (length(name) <= 60),
  CONSTRAINT people_score_type_check CHECK (round(score, 4) = score AND abs(score) < 10000)
);
INSERT INTO plinth_new_people (rowid, id, name, score, plinth_parked_002_change_name_was_null, plinth_parked_002_change_name_filled, plinth_parked_002_change_score_before)
SELECT old.rowid, old.id, old.name, old.score, old.plinth_parked_002_change_name_was_null, old.plinth_parked_002_change_name_filled, old.plinth_parked_002_change_score_before
FROM people AS old;
DROP TABLE people;
ALTER TABLE plinth_new_people RENAME TO people;

-- backfill people set score = plinth_parked_002_change_score_before where cast(plinth_parked_002_change_score_before as decimal(8,2)) = score
UPDATE people SET score = plinth_parked_002_change_score_before WHERE CAST(round(round(plinth_parked_002_change_score_before * 10000) / 100) / 100 AS NUMERIC) = score;

-- drop what was kept of people as plinth_parked_002_change_score_before
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
SELECT old.rowid, old.id, old.name, old.score, old.plinth_parked_002_change_name_was_null, old.plinth_parked_002_change_name_filled
FROM people AS old;
DROP TABLE people;
ALTER TABLE plinth_new_people RENAME TO people;

-- backfill people set plinth_parked_002_change_name_was_null = false where name <> plinth_parked_002_change_name_filled
UPDATE people SET plinth_parked_002_change_name_was_null = FALSE WHERE name <> plinth_parked_002_change_name_filled;

-- alter column people.name varchar(50)?
CREATE TABLE plinth_new_people (
  id INT NOT NULL,
  name TEXT,
  score NUMERIC,
  plinth_parked_002_change_name_was_null INTEGER,
  plinth_parked_002_change_name_filled TEXT,
  CONSTRAINT people_pkey PRIMARY KEY (id),
  CONSTRAINT people_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_name_type_check CHECK (length(name) <= 50),
  CONSTRAINT people_score_type_check CHECK (round(score, 4) = score AND abs(score) < 10000)
);
INSERT INTO plinth_new_people (rowid, id, name, score, plinth_parked_002_change_name_was_null, plinth_parked_002_change_name_filled)
SELECT old.rowid, old.id, old.name, old.score, old.plinth_parked_002_change_name_was_null, old.plinth_parked_002_change_name_filled
FROM people AS old;
DROP TABLE people;
ALTER TABLE plinth_new_people RENAME TO people;

-- backfill people set name = null where plinth_parked_002_change_name_was_null
UPDATE people SET name = NULL WHERE plinth_parked_002_change_name_was_null;

-- drop what was kept of people as plinth_parked_002_change_name_was_null, plinth_parked_002_change_name_filled
CREATE TABLE plinth_new_people (
  id INT NOT NULL,
  name TEXT,
  score NUMERIC,
  CONSTRAINT people_pkey PRIMARY KEY (id),
  CONSTRAINT people_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_name_type_check CHECK (length(name) <= 50),
  CONSTRAINT people_score_type_check CHECK (round(score, 4) = score AND abs(score) < 10000)
);
INSERT INTO plinth_new_people (rowid, id, name, score)
SELECT old.rowid, old.id, old.name, old.score
FROM people AS old;
DROP TABLE people;
ALTER TABLE plinth_new_people RENAME TO people;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
