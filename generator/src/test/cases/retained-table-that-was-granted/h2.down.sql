-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - all rows of notes

-- stops if something that this brings is there already: table notes
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'notes' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table notes' END AS INT);
-- stops if something that this renames is not there: table plinth_parked_002_change_notes
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'plinth_parked_002_change_notes' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: table plinth_parked_002_change_notes' END AS INT);

-- bring back table notes from plinth_parked_002_change_notes
ALTER TABLE IF EXISTS "plinth_parked_002_change_notes" RENAME TO "notes";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'notes' AND "CONSTRAINT_NAME" = 'plinth_parked_002_change_notes_pkey') THEN 'ALTER TABLE "notes" RENAME CONSTRAINT "plinth_parked_002_change_notes_pkey" TO "notes_pkey"' ELSE '' END;

-- alter role reader_of_notes
GRANT SELECT, INSERT ON "notes" TO "reader_of_notes";
