-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - all rows of levels

-- stops if something that this brings is there already: table levels
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'levels' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table levels' END AS INT);
-- stops if something that this renames is not there: table plinth_parked_002_change_levels
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'plinth_parked_002_change_levels' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: table plinth_parked_002_change_levels' END AS INT);

-- bring back table levels from plinth_parked_002_change_levels
ALTER TABLE IF EXISTS "plinth_parked_002_change_levels" RENAME TO "levels";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'levels' AND "CONSTRAINT_NAME" = 'plinth_parked_002_change_levels_pkey') THEN 'ALTER TABLE "levels" RENAME CONSTRAINT "plinth_parked_002_change_levels_pkey" TO "levels_pkey"' ELSE '' END;
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'levels' AND "CONSTRAINT_NAME" = 'plinth_parked_002_change_levels_name_length_check') THEN 'ALTER TABLE "levels" RENAME CONSTRAINT "plinth_parked_002_change_levels_name_length_check" TO "levels_name_length_check"' ELSE '' END;
