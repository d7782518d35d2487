-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to settings.note since

-- stops if something that this brings is there already: column settings.note
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'settings' AND "COLUMN_NAME" = 'note')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column settings.note' END AS INT);
-- stops if a person has to do this first: Point the webhook to the new address; it's in the console
SELECT CAST(CASE WHEN CAST((SELECT CASE WHEN EXISTS (SELECT 1 FROM "settings" WHERE "name" = 'webhook' AND "value" = 'new') THEN 1 ELSE 0 END) AS VARCHAR) = '1' THEN '0' ELSE 'a person has to do this first: Point the webhook to the new address; it''s in the console' END AS INT);

-- add column settings.note text?
ALTER TABLE "settings" ADD COLUMN IF NOT EXISTS "note" VARCHAR;
