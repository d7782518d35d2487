-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if the view w has triggers that the schema does not declare, and they would go with it
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('w') AND type = 'trigger' AND lower(name) NOT IN ('')) AS TEXT) = '0';
-- stops if the view v has triggers that the schema does not declare, and they would go with it
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('v') AND type = 'trigger' AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- stands on what changes
DROP VIEW IF EXISTS w;

-- drop view v
DROP VIEW IF EXISTS v;

-- rename table t to t2
ALTER TABLE t RENAME TO t2;

-- rename column t2.a to b
ALTER TABLE t2 RENAME COLUMN a TO b;

-- create view v
CREATE VIEW v AS
SELECT "id" FROM "t2";

-- stands on what changes
CREATE VIEW w AS
SELECT "id" FROM "v";

DROP TABLE plinth_guard;
COMMIT;
