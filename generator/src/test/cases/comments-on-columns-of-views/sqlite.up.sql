-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if the view user_names has triggers that the schema does not declare, and they would go with it
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('user_names') AND type = 'trigger' AND lower(name) NOT IN ('')) AS TEXT) = '0';
-- stops if the view user_ids has triggers that the schema does not declare, and they would go with it
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('user_ids') AND type = 'trigger' AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- drop view user_ids
DROP VIEW IF EXISTS user_ids;

-- drop view user_names
DROP VIEW IF EXISTS user_names;

-- create view user_names
CREATE VIEW user_names AS
SELECT "id", "name" AS "full name" FROM "users";

-- create view user_ids
CREATE VIEW user_ids AS
SELECT "id" FROM "user_names";

DROP TABLE plinth_guard;
COMMIT;
