-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create index children.children_parent [parent_id, note]
CREATE INDEX children_parent ON children (parent_id, note);

COMMIT;
