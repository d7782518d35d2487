-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- drop index children.children_parent
DROP INDEX IF EXISTS children_parent;

COMMIT;
