-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: table applicants
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'applicants' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table applicants' END AS INT);
-- stops if something that this renames is not there: table candidates
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: table candidates' END AS INT);

-- drop view names
DROP VIEW IF EXISTS "names";

-- rename constraint candidates.candidates_pkey to applicants_pkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'candidates_pkey') THEN 'ALTER TABLE "candidates" RENAME CONSTRAINT "candidates_pkey" TO "applicants_pkey"' ELSE '' END;

-- rename table candidates to applicants
ALTER TABLE IF EXISTS "candidates" RENAME TO "applicants";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'applicants' AND "CONSTRAINT_NAME" = 'candidates_name_length_check') THEN 'ALTER TABLE "applicants" RENAME CONSTRAINT "candidates_name_length_check" TO "applicants_name_length_check"' ELSE '' END;

-- create view names
CREATE VIEW IF NOT EXISTS "names" AS
SELECT "id", "name" FROM "applicants";
