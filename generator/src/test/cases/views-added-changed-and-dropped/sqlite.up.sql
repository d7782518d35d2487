-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if the view changed has triggers that the schema does not declare, and they would go with it
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('changed') AND type = 'trigger' AND lower(name) NOT IN ('')) AS TEXT) = '0';
-- stops if the view dropped has triggers that the schema does not declare, and they would go with it
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('dropped') AND type = 'trigger' AND lower(name) NOT IN ('')) AS TEXT) = '0';

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

DROP TABLE plinth_guard;
COMMIT;
