-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on

BEGIN IMMEDIATE;

-- drop view group
DROP VIEW IF EXISTS "group";

-- rename table order to table
ALTER TABLE "order" RENAME TO "table";

-- rename column table.from to to
ALTER TABLE "table" RENAME COLUMN "from" TO "to";

-- create view group
CREATE VIEW "group" AS
SELECT "id" FROM "table";

COMMIT;
