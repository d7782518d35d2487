-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if the view names has triggers that the schema does not declare, and they would go with it
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('names') AND type = 'trigger' AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- drop view names
DROP VIEW IF EXISTS names;

-- rename table candidates to applicants
ALTER TABLE candidates RENAME TO applicants;

-- create view names
CREATE VIEW names AS
SELECT "id", "name" FROM "applicants";

DROP TABLE plinth_guard;
COMMIT;
