-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: retained
--   - the deleted rows of people
--   - all rows of people_deleted
-- Rollback: conditional
--   - no row was written to people since that collides with them
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- make room for rows as plinth_parked_002_change_people_deleted
CREATE TABLE plinth_parked_002_change_people_deleted (
  id INTEGER,
  CONSTRAINT plinth_parked_002_change_people_deleted_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647)
);

-- delete rows people, kept as plinth_parked_002_change_people_deleted
INSERT INTO plinth_parked_002_change_people_deleted (id)
SELECT id
FROM people;
DELETE FROM people;

-- park table people_deleted as plinth_parked_002_change_people_deleted_2
ALTER TABLE people_deleted RENAME TO plinth_parked_002_change_people_deleted_2;

COMMIT;
