-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on

BEGIN IMMEDIATE;

-- drop view adults
DROP VIEW IF EXISTS adults;

-- create view adults
CREATE VIEW adults AS
SELECT "id", "name" FROM "users" WHERE "age" > 17;

COMMIT;
