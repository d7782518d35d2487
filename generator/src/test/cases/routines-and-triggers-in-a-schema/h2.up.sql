-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Less than declared: what the author lets this engine do without
--   - roles/case_app_caller: who can log in may call it
--   - routines/app.count_change: its trigger does it
-- Rollback: exact

-- stops if something that this brings is there already: trigger app.notes.notes_count
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TRIGGERS" WHERE "TRIGGER_SCHEMA" = 'app' AND "EVENT_OBJECT_TABLE" = 'notes' AND "TRIGGER_NAME" = 'notes_count')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: trigger app.notes.notes_count' END AS INT);

-- create routine app.twice
CREATE ALIAS IF NOT EXISTS "app"."twice" AS $$
long twice(long n) { return 2 * n; }
$$;
COMMENT ON ALIAS "app"."twice" IS 'Two times as much';

-- create trigger app.notes.notes_count
DROP TRIGGER IF EXISTS "app"."notes_count";
CREATE TRIGGER "app"."notes_count" BEFORE UPDATE ON "app"."notes" FOR EACH ROW AS $$ org.h2.api.Trigger create() { return (c, o, n) -> { n[1] = ((Integer) o[1]) + 1; }; } $$;

-- create role case_app_caller
CREATE ROLE IF NOT EXISTS "case_app_caller";
