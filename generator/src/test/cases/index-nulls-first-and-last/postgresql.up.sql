-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('tasks') AND relname = 'tasks_due' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1
  AND (SELECT count(*) FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = to_regclass('tasks') AND relname = 'tasks_done' AND indisvalid AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create index tasks.tasks_due [due nulls last, id] degrade sqlite 'order by is sorted', sqlserver 'order by is sorted'
CREATE INDEX tasks_due ON tasks (due NULLS LAST, id);

-- create index tasks.tasks_done [done desc nulls last, due nulls first]
CREATE INDEX tasks_done ON tasks (done DESC NULLS LAST, due NULLS FIRST);

COMMIT;
