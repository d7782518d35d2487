-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- ends here where it has run before
SELECT CAST(CASE WHEN (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "TABLE_TYPE" = 'BASE TABLE') = 1
  AND (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'applicants' AND "TABLE_TYPE" = 'BASE TABLE') = 0 THEN 'this script has run here before' ELSE '0' END AS INT);

-- drop view names
DROP VIEW IF EXISTS "names";

-- rename table applicants to candidates
ALTER TABLE IF EXISTS "applicants" RENAME TO "candidates";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'applicants_name_length_check') THEN 'ALTER TABLE "candidates" RENAME CONSTRAINT "applicants_name_length_check" TO "candidates_name_length_check"' ELSE '' END;

-- rename constraint candidates.applicants_pkey to candidates_pkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'applicants_pkey') THEN 'ALTER TABLE "candidates" RENAME CONSTRAINT "applicants_pkey" TO "candidates_pkey"' ELSE '' END;

-- create view names
CREATE VIEW IF NOT EXISTS "names" AS
SELECT "id", "name" FROM "candidates";
