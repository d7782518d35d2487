-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if the view c_first has triggers that the schema does not declare, and they would go with it
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('c_first') AND type = 'trigger' AND lower(name) NOT IN ('')) AS TEXT) = '0';
-- stops if the view b_middle has triggers that the schema does not declare, and they would go with it
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('b_middle') AND type = 'trigger' AND lower(name) NOT IN ('')) AS TEXT) = '0';
-- stops if the view a_last has triggers that the schema does not declare, and they would go with it
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('a_last') AND type = 'trigger' AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- drop view a_last
DROP VIEW IF EXISTS a_last;

-- drop view b_middle
DROP VIEW IF EXISTS b_middle;

-- drop view c_first
DROP VIEW IF EXISTS c_first;

DROP TABLE plinth_guard;
COMMIT;
