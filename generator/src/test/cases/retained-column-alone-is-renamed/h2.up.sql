-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - the values of people.note

-- stops if something that this brings is there already: column people.plinth_parked_002_change_note
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_note')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column people.plinth_parked_002_change_note' END AS INT);
-- stops if something that this renames is not there: column people.note
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'note')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: column people.note' END AS INT);

-- take down view everybody
DROP VIEW IF EXISTS "everybody";

-- drop index people.people_note
DROP INDEX IF EXISTS "people_note";

-- park column people.note as plinth_parked_002_change_note
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "note" RENAME TO "plinth_parked_002_change_note";

-- put back view everybody
CREATE VIEW IF NOT EXISTS "everybody" AS
SELECT "id" FROM "people";
