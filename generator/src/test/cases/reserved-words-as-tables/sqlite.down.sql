-- Down: undoes up.sql
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

-- rename column table.to to from
ALTER TABLE "table" RENAME COLUMN "to" TO "from";

-- rename table table to order
ALTER TABLE "table" RENAME TO "order";

-- create view group
CREATE VIEW "group" AS
SELECT "id" FROM "order";

DROP TABLE plinth_guard;
COMMIT;
