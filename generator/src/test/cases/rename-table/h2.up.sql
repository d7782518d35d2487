-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: table candidates
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table candidates' END AS INT);
-- stops if something that this renames is not there: table applicants
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'applicants' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: table applicants' END AS INT);

-- rename table applicants to candidates
ALTER TABLE IF EXISTS "applicants" RENAME TO "candidates";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'applicants_email_length_check') THEN 'ALTER TABLE "candidates" RENAME CONSTRAINT "applicants_email_length_check" TO "candidates_email_length_check"' ELSE '' END;

-- rename constraint candidates.applicants_age_check to candidates_age_check
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'applicants_age_check') THEN 'ALTER TABLE "candidates" RENAME CONSTRAINT "applicants_age_check" TO "candidates_age_check"' ELSE '' END;

-- rename constraint candidates.applicants_email_key to candidates_email_key
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'applicants_email_key') THEN 'ALTER TABLE "candidates" RENAME CONSTRAINT "applicants_email_key" TO "candidates_email_key"' ELSE '' END;

-- rename constraint candidates.applicants_pkey to candidates_pkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'applicants_pkey') THEN 'ALTER TABLE "candidates" RENAME CONSTRAINT "applicants_pkey" TO "candidates_pkey"' ELSE '' END;

-- rename index candidates.applicants_age_idx to candidates_age_idx
ALTER INDEX IF EXISTS "applicants_age_idx" RENAME TO "candidates_age_idx";
