-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Less than declared: what the author lets this engine do without
--   - tables/tasks/indexes/tasks_due: order by is sorted
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create index tasks.tasks_due [due nulls last, id] degrade sqlite 'order by is sorted', sqlserver 'order by is sorted'
CREATE INDEX tasks_due ON tasks (due, id);

-- create index tasks.tasks_done [done desc nulls last, due nulls first]
CREATE INDEX tasks_done ON tasks (done DESC, due);

COMMIT;
