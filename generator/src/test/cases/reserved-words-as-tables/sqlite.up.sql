-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if the view group has triggers that the schema does not declare, and they would go with it
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('group') AND type = 'trigger' AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- drop view group
DROP VIEW IF EXISTS "group";

-- rename table order to table
ALTER TABLE "order" RENAME TO "table";

-- rename column table.from to to
ALTER TABLE "table" RENAME COLUMN "from" TO "to";

-- create view group
CREATE VIEW "group" AS
SELECT "id" FROM "table";

DROP TABLE plinth_guard;
COMMIT;
