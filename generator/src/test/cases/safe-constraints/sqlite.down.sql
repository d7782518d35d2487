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
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('people') WHERE lower(name) NOT IN ('age', 'email', 'id', 'lead_id', 'team_id')) AS TEXT) = '0';
-- stops if the table people has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('people') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- rebuild people
--   drop constraint people.people_lead_id_fkey
--   drop constraint people.people_team_id_fkey
--   drop constraint people.people_age
--   drop constraint people.people_email_key
CREATE TABLE plinth_new_people (
  id INT NOT NULL,
  team_id INTEGER,
  lead_id INTEGER,
  age INTEGER,
  email TEXT NOT NULL,
  CONSTRAINT people_pkey PRIMARY KEY (id),
  CONSTRAINT people_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_team_id_type_check CHECK (typeof(team_id) IN ('integer', 'null') AND team_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_lead_id_type_check CHECK (typeof(lead_id) IN ('integer', 'null') AND lead_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_age_type_check CHECK (typeof(age) IN ('integer', 'null') AND age BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_email_type_check CHECK (length(email) <= 100)
);
INSERT INTO plinth_new_people (rowid, id, team_id, lead_id, age, email)
SELECT old.rowid, old.id, old.team_id, old.lead_id, old.age, old.email
FROM people AS old;
DROP TABLE people;
ALTER TABLE plinth_new_people RENAME TO people;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
