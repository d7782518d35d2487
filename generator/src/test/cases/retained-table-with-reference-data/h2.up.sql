-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - all rows of levels

-- stops if something that this brings is there already: table plinth_parked_002_change_levels
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'plinth_parked_002_change_levels' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table plinth_parked_002_change_levels' END AS INT);
-- stops if something that this renames is not there: table levels
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'levels' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: table levels' END AS INT);

-- park table levels as plinth_parked_002_change_levels
ALTER TABLE IF EXISTS "levels" RENAME TO "plinth_parked_002_change_levels";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'plinth_parked_002_change_levels' AND "CONSTRAINT_NAME" = 'levels_pkey') THEN 'ALTER TABLE "plinth_parked_002_change_levels" RENAME CONSTRAINT "levels_pkey" TO "plinth_parked_002_change_levels_pkey"' ELSE '' END;
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'plinth_parked_002_change_levels' AND "CONSTRAINT_NAME" = 'levels_name_length_check') THEN 'ALTER TABLE "plinth_parked_002_change_levels" RENAME CONSTRAINT "levels_name_length_check" TO "plinth_parked_002_change_levels_name_length_check"' ELSE '' END;
