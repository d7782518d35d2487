-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on

BEGIN IMMEDIATE;

-- drop view names
DROP VIEW IF EXISTS names;

-- rename table candidates to applicants
ALTER TABLE candidates RENAME TO applicants;

-- create view names
CREATE VIEW names AS
SELECT "id", "name" FROM "applicants";

COMMIT;
