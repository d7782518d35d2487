-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on

BEGIN IMMEDIATE;

-- drop view added
DROP VIEW IF EXISTS added;

-- drop view changed
DROP VIEW IF EXISTS changed;

-- create view changed
CREATE VIEW changed AS
SELECT "id" FROM "users";

-- create view dropped
CREATE VIEW dropped AS
SELECT "id" FROM "changed";

COMMIT;
