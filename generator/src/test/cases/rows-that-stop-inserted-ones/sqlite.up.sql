-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - what was written since to the rows that came to people
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- make room for values of people as plinth_parked_002_change_came
ALTER TABLE people ADD COLUMN plinth_parked_002_change_came INTEGER;

-- insert rows people { id: 1, plinth_parked_002_change_came: true, role_id: 7 }, { id: 2, plinth_parked_002_change_came: true }
INSERT INTO people (id, role_id, plinth_parked_002_change_came)
VALUES (1, 7, TRUE);
INSERT INTO people (id, plinth_parked_002_change_came)
VALUES (2, TRUE);

COMMIT;
