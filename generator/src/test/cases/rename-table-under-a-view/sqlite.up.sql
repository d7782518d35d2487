-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on

BEGIN IMMEDIATE;

-- drop view names
DROP VIEW IF EXISTS names;

-- rename table applicants to candidates
ALTER TABLE applicants RENAME TO candidates;

-- create view names
CREATE VIEW names AS
SELECT "id", "name" FROM "candidates";

COMMIT;
