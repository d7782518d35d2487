-- Down: undoes up.sql
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

-- rename column t2.b to a
ALTER TABLE t2 RENAME COLUMN b TO a;

-- rename table t2 to t
ALTER TABLE t2 RENAME TO t;

-- create view v
CREATE VIEW v AS
SELECT "id" FROM "t";

-- stands on what changes
CREATE VIEW w AS
SELECT "id" FROM "v";

DROP TABLE plinth_guard;
COMMIT;
