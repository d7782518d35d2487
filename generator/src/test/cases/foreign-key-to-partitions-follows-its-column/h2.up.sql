-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: column events.cause_id, constraint events.events_cause_id_fkey, column notes.about_id, constraint notes.notes_about_id_fkey
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'events' AND "COLUMN_NAME" = 'cause_id')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'events' AND "CONSTRAINT_NAME" = 'events_cause_id_fkey')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'notes' AND "COLUMN_NAME" = 'about_id')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'notes' AND "CONSTRAINT_NAME" = 'notes_about_id_fkey')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column events.cause_id, constraint events.events_cause_id_fkey, column notes.about_id, constraint notes.notes_about_id_fkey' END AS INT);
-- stops if something that this renames is not there: column events.first_id, column notes.event_id
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'events' AND "COLUMN_NAME" = 'first_id')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'notes' AND "COLUMN_NAME" = 'event_id')) AS VARCHAR) = '2' THEN '0' ELSE 'something that this renames is not there: column events.first_id, column notes.event_id' END AS INT);

-- rename column events.first_id to cause_id
ALTER TABLE IF EXISTS "events" ALTER COLUMN IF EXISTS "first_id" RENAME TO "cause_id";

-- rename constraint events.events_first_id_fkey to events_cause_id_fkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'events' AND "CONSTRAINT_NAME" = 'events_first_id_fkey') THEN 'ALTER TABLE "events" RENAME CONSTRAINT "events_first_id_fkey" TO "events_cause_id_fkey"' ELSE '' END;

-- rename column notes.event_id to about_id
ALTER TABLE IF EXISTS "notes" ALTER COLUMN IF EXISTS "event_id" RENAME TO "about_id";

-- rename constraint notes.notes_event_id_fkey to notes_about_id_fkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'notes' AND "CONSTRAINT_NAME" = 'notes_event_id_fkey') THEN 'ALTER TABLE "notes" RENAME CONSTRAINT "notes_event_id_fkey" TO "notes_about_id_fkey"' ELSE '' END;
