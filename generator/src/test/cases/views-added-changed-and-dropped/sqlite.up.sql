-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on

BEGIN IMMEDIATE;

-- drop view dropped
DROP VIEW IF EXISTS dropped;

-- drop view changed
DROP VIEW IF EXISTS changed;

-- create view changed
CREATE VIEW changed AS
-- a comment; with a semicolon
SELECT "id", "name", 'a;b' AS "literal"
FROM "users"
WHERE "name" <> '';

-- create view added
CREATE VIEW added AS
SELECT "name", count(*) AS "number" FROM "changed" GROUP BY "name";

COMMIT;
