-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: retained
--   - the deleted rows of people
--   - all rows of people_deleted
-- Rollback: conditional
--   - no row was written to people since that collides with them
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';

-- bring back table people_deleted from plinth_parked_002_change_people_deleted_2
ALTER TABLE plinth_parked_002_change_people_deleted_2 RENAME TO people_deleted;

-- copy rows plinth_parked_002_change_people_deleted to people set id = id
INSERT INTO people (id)
SELECT id
FROM plinth_parked_002_change_people_deleted;

-- drop what was kept as plinth_parked_002_change_people_deleted
-- ! destroys every row of plinth_parked_002_change_people_deleted
DROP TABLE IF EXISTS plinth_parked_002_change_people_deleted;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
