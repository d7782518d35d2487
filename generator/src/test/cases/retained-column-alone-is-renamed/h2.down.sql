-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - the values of people.note

-- stops if something that this brings is there already: column people.note, index people.people_note
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'note')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."INDEXES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "INDEX_NAME" = 'people_note')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column people.note, index people.people_note' END AS INT);
-- stops if something that this renames is not there: column people.plinth_parked_002_change_note
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_note')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: column people.plinth_parked_002_change_note' END AS INT);

-- take down view everybody
DROP VIEW IF EXISTS "everybody";

-- bring back column people.note from plinth_parked_002_change_note
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "plinth_parked_002_change_note" RENAME TO "note";

-- create index people.people_note [note]
CREATE INDEX IF NOT EXISTS "people_note" ON "people" ("note");

-- put back view everybody
CREATE VIEW IF NOT EXISTS "everybody" AS
SELECT "id" FROM "people";
