-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: retained
--   - the values of people.note
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if the view everybody has triggers that the schema does not declare, and they would go with it
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('everybody') AND type = 'trigger' AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- stands on what changes
DROP VIEW IF EXISTS everybody;

-- drop index people.people_note
DROP INDEX IF EXISTS people_note;

-- park column people.note as plinth_parked_002_change_note
ALTER TABLE people RENAME COLUMN note TO plinth_parked_002_change_note;

-- stands on what changes
CREATE VIEW everybody AS
SELECT "id" FROM "people";

DROP TABLE plinth_guard;
COMMIT;
