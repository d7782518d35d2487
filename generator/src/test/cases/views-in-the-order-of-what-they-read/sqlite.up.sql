-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create view c_first
CREATE VIEW c_first AS
SELECT "id", "age" FROM "users";

-- create view b_middle
CREATE VIEW b_middle AS
SELECT "id" FROM "c_first" WHERE "age" > 17;

-- create view a_last
CREATE VIEW a_last AS
SELECT count(*) AS "number" FROM "b_middle";

COMMIT;
