-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- drop index tasks.tasks_done
DROP INDEX IF EXISTS "tasks_done";

-- drop index tasks.tasks_due
DROP INDEX IF EXISTS "tasks_due";
