-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: retained
--   - the values of people.nickname
--   - the values of people.level
--   - the values of people.login
--   - the values of people.note
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table people has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('people') WHERE lower(name) NOT IN ('id', 'level', 'login', 'name', 'nickname', 'note', 'plinth_parked_002_change_level', 'plinth_parked_002_change_login', 'plinth_parked_002_change_nickname', 'plinth_parked_002_change_nickname_was_there', 'plinth_parked_002_change_note')) AS TEXT) = '0';
-- stops if the table people has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('people') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- rebuild people
--   bring back column people.note from plinth_parked_002_change_note
--   bring back column people.login from plinth_parked_002_change_login
--   bring back column people.level from plinth_parked_002_change_level
--   bring back column people.nickname from plinth_parked_002_change_nickname
CREATE TABLE plinth_new_people (
  id INT NOT NULL,
  name TEXT NOT NULL,
  note TEXT,
  login TEXT NOT NULL,
  level INTEGER NOT NULL DEFAULT 1,
  nickname TEXT DEFAULT 'none',
  CONSTRAINT people_pkey PRIMARY KEY (id),
  CONSTRAINT people_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_name_type_check CHECK (length(name) <= 50),
  CONSTRAINT people_login_type_check CHECK (length(login) <= 50),
  CONSTRAINT people_level_type_check CHECK (typeof(level) IN ('integer', 'null') AND level BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT people_nickname_type_check CHECK (length(nickname) <= 50)
);
INSERT INTO plinth_new_people (rowid, id, name, note, login, level, nickname)
SELECT old.rowid, old.id, old.name, old.plinth_parked_002_change_note, coalesce(old.plinth_parked_002_change_login, lower(name)), coalesce(old.plinth_parked_002_change_level, 1), CASE WHEN old.plinth_parked_002_change_nickname_was_there IS NULL THEN 'none' ELSE old.plinth_parked_002_change_nickname END
FROM people AS old;
DROP TABLE people;
ALTER TABLE plinth_new_people RENAME TO people;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
