-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- drop role case_app_caller
DROP ROLE IF EXISTS "case_app_caller";

-- drop trigger app.notes.notes_count
DROP TRIGGER IF EXISTS "app"."notes_count";

-- drop routine app.twice
DROP ALIAS IF EXISTS "app"."twice";
