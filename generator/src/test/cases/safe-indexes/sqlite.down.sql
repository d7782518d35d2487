-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to notes since
--   - values written to people.nick since
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table people has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('people') WHERE lower(name) NOT IN ('active', 'city', 'email', 'id', 'nick')) AS TEXT) = '0';
-- stops if the table people has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('people') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('', 'people_active', 'people_city', 'people_email', 'people_nick')) AS TEXT) = '0';

-- drop table notes
-- ! destroys every row of notes
DROP TABLE IF EXISTS notes;

-- rebuild people
--   drop index people.people_nick
--   drop index people.people_email
--   drop index people.people_active
--   drop column people.nick
--   create index people.people_active [active] where active
--   create index people.people_city [city]
CREATE TABLE plinth_new_people (
  id INT NOT NULL,
  email TEXT,
  city TEXT,
  active INTEGER NOT NULL,
  CONSTRAINT people_pkey PRIMARY KEY (id),
  CONSTRAINT people_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_email_type_check CHECK (length(email) <= 100),
  CONSTRAINT people_city_type_check CHECK (length(city) <= 50),
  CONSTRAINT people_active_type_check CHECK (active IN (0, 1))
);
-- ! destroys the values of people.nick
INSERT INTO plinth_new_people (rowid, id, email, city, active)
SELECT old.rowid, old.id, old.email, old.city, old.active
FROM people AS old;
DROP TABLE people;
ALTER TABLE plinth_new_people RENAME TO people;

-- create index people.people_active [active] where active
CREATE INDEX people_active ON people (active) WHERE active;

-- create index people.people_city [city]
CREATE INDEX people_city ON people (city);

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
