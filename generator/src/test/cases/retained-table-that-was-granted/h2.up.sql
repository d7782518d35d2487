-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - all rows of notes

-- stops if something that this brings is there already: table plinth_parked_002_change_notes
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'plinth_parked_002_change_notes' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table plinth_parked_002_change_notes' END AS INT);
-- stops if something that this renames is not there: table notes
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'notes' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: table notes' END AS INT);

-- park table notes as plinth_parked_002_change_notes
REVOKE SELECT, INSERT ON "notes" FROM "reader_of_notes";
ALTER TABLE IF EXISTS "notes" RENAME TO "plinth_parked_002_change_notes";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'plinth_parked_002_change_notes' AND "CONSTRAINT_NAME" = 'notes_pkey') THEN 'ALTER TABLE "plinth_parked_002_change_notes" RENAME CONSTRAINT "notes_pkey" TO "plinth_parked_002_change_notes_pkey"' ELSE '' END;
