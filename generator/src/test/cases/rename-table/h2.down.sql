-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: table applicants
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'applicants' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table applicants' END AS INT);
-- stops if something that this renames is not there: table candidates
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: table candidates' END AS INT);

-- rename index candidates.candidates_age_idx to applicants_age_idx
ALTER INDEX IF EXISTS "candidates_age_idx" RENAME TO "applicants_age_idx";

-- rename constraint candidates.candidates_pkey to applicants_pkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'candidates_pkey') THEN 'ALTER TABLE "candidates" RENAME CONSTRAINT "candidates_pkey" TO "applicants_pkey"' ELSE '' END;

-- rename constraint candidates.candidates_email_key to applicants_email_key
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'candidates_email_key') THEN 'ALTER TABLE "candidates" RENAME CONSTRAINT "candidates_email_key" TO "applicants_email_key"' ELSE '' END;

-- rename constraint candidates.candidates_age_check to applicants_age_check
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'candidates_age_check') THEN 'ALTER TABLE "candidates" RENAME CONSTRAINT "candidates_age_check" TO "applicants_age_check"' ELSE '' END;

-- rename table candidates to applicants
ALTER TABLE IF EXISTS "candidates" RENAME TO "applicants";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'applicants' AND "CONSTRAINT_NAME" = 'candidates_email_length_check') THEN 'ALTER TABLE "applicants" RENAME CONSTRAINT "candidates_email_length_check" TO "applicants_email_length_check"' ELSE '' END;
