-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if the view adults has triggers that the schema does not declare, and they would go with it
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('adults') AND type = 'trigger' AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- drop view adults
DROP VIEW IF EXISTS adults;

-- create view adults
CREATE VIEW adults AS
SELECT "id", "name" FROM "users" WHERE "age" > 20;

DROP TABLE plinth_guard;
COMMIT;
