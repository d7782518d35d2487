-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: retained
--   - all rows of people
-- Rollback: conditional
--   - every row that rows of people referenced by people_team_id_fkey is still in teams
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';

-- park table people as plinth_parked_002_change_people
ALTER TABLE people RENAME TO plinth_parked_002_change_people;
CREATE TABLE plinth_new_plinth_parked_002_change_people (
  id INT NOT NULL,
  team_id INTEGER,
  CONSTRAINT plinth_parked_002_change_people_pkey PRIMARY KEY (id),
  CONSTRAINT plinth_parked_002_change_people_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT plinth_parked_002_change_people_team_id_type_check CHECK (typeof(team_id) IN ('integer', 'null') AND team_id BETWEEN -2147483648 AND 2147483647)
);
INSERT INTO plinth_new_plinth_parked_002_change_people (rowid, id, team_id)
SELECT old.rowid, old.id, old.team_id
FROM plinth_parked_002_change_people AS old;
DROP TABLE plinth_parked_002_change_people;
ALTER TABLE plinth_new_plinth_parked_002_change_people RENAME TO plinth_parked_002_change_people;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
