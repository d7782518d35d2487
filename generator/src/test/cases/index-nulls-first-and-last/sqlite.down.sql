-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- drop index tasks.tasks_due
DROP INDEX IF EXISTS tasks_due;

-- drop index tasks.tasks_done
DROP INDEX IF EXISTS tasks_done;

COMMIT;
