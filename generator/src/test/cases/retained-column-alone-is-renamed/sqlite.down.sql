-- Down: undoes up.sql
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

-- bring back column people.note from plinth_parked_002_change_note
ALTER TABLE people RENAME COLUMN plinth_parked_002_change_note TO note;

-- create index people.people_note [note]
CREATE INDEX people_note ON people (note);

-- stands on what changes
CREATE VIEW everybody AS
SELECT "id" FROM "people";

DROP TABLE plinth_guard;
COMMIT;
