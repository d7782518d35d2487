-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- rename column people.first to first_name
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "first" RENAME TO "first_name";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_first_length_check') THEN 'ALTER TABLE "people" RENAME CONSTRAINT "people_first_length_check" TO "people_first_name_length_check"' ELSE '' END;

-- rename column people.last to last_name
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "last" RENAME TO "last_name";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_last_length_check') THEN 'ALTER TABLE "people" RENAME CONSTRAINT "people_last_length_check" TO "people_last_name_length_check"' ELSE '' END;
