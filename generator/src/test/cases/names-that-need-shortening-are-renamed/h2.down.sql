-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: table organisations_with_a_rather_long_name_indeed
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'organisations_with_a_rather_long_name_indeed' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table organisations_with_a_rather_long_name_indeed' END AS INT);
-- stops if something that this renames is not there: table associations_with_a_rather_long_name_indeed
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'associations_with_a_rather_long_name_indeed' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: table associations_with_a_rather_long_name_indeed' END AS INT);

-- rename index associations_with_a_rather_long_name_indeed.associations_with_a_rather_long_name_indeed_external_reference_number_number_short_idx to associations_with_a_rather_long_name_indeed_external_reference_number_one_short_idx
ALTER INDEX IF EXISTS "associations_with_a_rather_long_name_indeed_external_reference_number_number_short_idx" RENAME TO "associations_with_a_rather_long_name_indeed_external_reference_number_one_short_idx";

-- rename constraint associations_with_a_rather_long_name_indeed.associations_with_a_rather_long_name_indeed_external_reference_number_number_key to associations_with_a_rather_long_name_indeed_external_reference_number_one_key
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'associations_with_a_rather_long_name_indeed' AND "CONSTRAINT_NAME" = 'associations_with_a_rather_long_name_indeed_external_reference_number_number_key') THEN 'ALTER TABLE "associations_with_a_rather_long_name_indeed" RENAME CONSTRAINT "associations_with_a_rather_long_name_indeed_external_reference_number_number_key" TO "associations_with_a_rather_long_name_indeed_external_reference_number_one_key"' ELSE '' END;

-- rename column associations_with_a_rather_long_name_indeed.external_reference_number_number to external_reference_number_one
ALTER TABLE IF EXISTS "associations_with_a_rather_long_name_indeed" ALTER COLUMN IF EXISTS "external_reference_number_number" RENAME TO "external_reference_number_one";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'associations_with_a_rather_long_name_indeed' AND "CONSTRAINT_NAME" = 'associations_with_a_rather_long_name_indeed_external_reference_number_number_length_check') THEN 'ALTER TABLE "associations_with_a_rather_long_name_indeed" RENAME CONSTRAINT "associations_with_a_rather_long_name_indeed_external_reference_number_number_length_check" TO "associations_with_a_rather_long_name_indeed_external_reference_number_one_length_check"' ELSE '' END;

-- rename index associations_with_a_rather_long_name_indeed.associations_with_a_rather_long_name_indeed_external_reference_number_one_short_idx to organisations_with_a_rather_long_name_indeed_external_reference_number_one_short_idx
ALTER INDEX IF EXISTS "associations_with_a_rather_long_name_indeed_external_reference_number_one_short_idx" RENAME TO "organisations_with_a_rather_long_name_indeed_external_reference_number_one_short_idx";

-- rename constraint associations_with_a_rather_long_name_indeed.associations_with_a_rather_long_name_indeed_pkey to organisations_with_a_rather_long_name_indeed_pkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'associations_with_a_rather_long_name_indeed' AND "CONSTRAINT_NAME" = 'associations_with_a_rather_long_name_indeed_pkey') THEN 'ALTER TABLE "associations_with_a_rather_long_name_indeed" RENAME CONSTRAINT "associations_with_a_rather_long_name_indeed_pkey" TO "organisations_with_a_rather_long_name_indeed_pkey"' ELSE '' END;

-- rename constraint associations_with_a_rather_long_name_indeed.associations_with_a_rather_long_name_indeed_external_reference_number_one_key to organisations_with_a_rather_long_name_indeed_external_reference_number_one_key
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'associations_with_a_rather_long_name_indeed' AND "CONSTRAINT_NAME" = 'associations_with_a_rather_long_name_indeed_external_reference_number_one_key') THEN 'ALTER TABLE "associations_with_a_rather_long_name_indeed" RENAME CONSTRAINT "associations_with_a_rather_long_name_indeed_external_reference_number_one_key" TO "organisations_with_a_rather_long_name_indeed_external_reference_number_one_key"' ELSE '' END;

-- rename table associations_with_a_rather_long_name_indeed to organisations_with_a_rather_long_name_indeed
ALTER TABLE IF EXISTS "associations_with_a_rather_long_name_indeed" RENAME TO "organisations_with_a_rather_long_name_indeed";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'organisations_with_a_rather_long_name_indeed' AND "CONSTRAINT_NAME" = 'associations_with_a_rather_long_name_indeed_external_reference_number_one_length_check') THEN 'ALTER TABLE "organisations_with_a_rather_long_name_indeed" RENAME CONSTRAINT "associations_with_a_rather_long_name_indeed_external_reference_number_one_length_check" TO "organisations_with_a_rather_long_name_indeed_external_reference_number_one_length_check"' ELSE '' END;
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'organisations_with_a_rather_long_name_indeed' AND "CONSTRAINT_NAME" = 'associations_with_a_rather_long_name_indeed_short_length_check') THEN 'ALTER TABLE "organisations_with_a_rather_long_name_indeed" RENAME CONSTRAINT "associations_with_a_rather_long_name_indeed_short_length_check" TO "organisations_with_a_rather_long_name_indeed_short_length_check"' ELSE '' END;
