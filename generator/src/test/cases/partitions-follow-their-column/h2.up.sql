-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: column events.made_on
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'events' AND "COLUMN_NAME" = 'made_on')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column events.made_on' END AS INT);
-- stops if something that this renames is not there: column events.created_on
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'events' AND "COLUMN_NAME" = 'created_on')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: column events.created_on' END AS INT);

-- rename column events.created_on to made_on
ALTER TABLE IF EXISTS "events" ALTER COLUMN IF EXISTS "created_on" RENAME TO "made_on";
