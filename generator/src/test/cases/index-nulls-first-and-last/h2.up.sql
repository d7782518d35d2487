-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: index tasks.tasks_due, index tasks.tasks_done
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."INDEXES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'tasks' AND "INDEX_NAME" = 'tasks_due')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."INDEXES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'tasks' AND "INDEX_NAME" = 'tasks_done')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: index tasks.tasks_due, index tasks.tasks_done' END AS INT);

-- create index tasks.tasks_due [due nulls last, id] degrade sqlite 'order by is sorted', sqlserver 'order by is sorted'
CREATE INDEX IF NOT EXISTS "tasks_due" ON "tasks" ("due" NULLS LAST, "id");

-- create index tasks.tasks_done [done desc nulls last, due nulls first]
CREATE INDEX IF NOT EXISTS "tasks_done" ON "tasks" ("done" DESC NULLS LAST, "due" NULLS FIRST);
