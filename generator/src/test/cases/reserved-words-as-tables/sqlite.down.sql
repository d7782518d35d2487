-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on

BEGIN IMMEDIATE;

-- drop view group
DROP VIEW IF EXISTS "group";

-- rename column table.to to from
ALTER TABLE "table" RENAME COLUMN "to" TO "from";

-- rename table table to order
ALTER TABLE "table" RENAME TO "order";

-- create view group
CREATE VIEW "group" AS
SELECT "id" FROM "order";

COMMIT;
