-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on

BEGIN IMMEDIATE;

-- drop view a_last
DROP VIEW IF EXISTS a_last;

-- drop view b_middle
DROP VIEW IF EXISTS b_middle;

-- drop view c_first
DROP VIEW IF EXISTS c_first;

COMMIT;
