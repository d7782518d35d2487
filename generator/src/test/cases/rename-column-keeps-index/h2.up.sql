-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- rename column candidates.full_name to name
ALTER TABLE IF EXISTS "candidates" ALTER COLUMN IF EXISTS "full_name" RENAME TO "name";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'candidates' AND "CONSTRAINT_NAME" = 'candidates_full_name_length_check') THEN 'ALTER TABLE "candidates" RENAME CONSTRAINT "candidates_full_name_length_check" TO "candidates_name_length_check"' ELSE '' END;
