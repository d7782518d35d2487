-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - all rows of people
-- Rollback: conditional
--   - every row that rows of people referenced by people_team_id_fkey is still in teams

-- stops if something that this brings is there already: table plinth_parked_002_change_people
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'plinth_parked_002_change_people' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table plinth_parked_002_change_people' END AS INT);
-- stops if something that this renames is not there: table people
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: table people' END AS INT);

-- park table people as plinth_parked_002_change_people
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_team_id_fkey";
ALTER TABLE IF EXISTS "people" RENAME TO "plinth_parked_002_change_people";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'plinth_parked_002_change_people' AND "CONSTRAINT_NAME" = 'people_pkey') THEN 'ALTER TABLE "plinth_parked_002_change_people" RENAME CONSTRAINT "people_pkey" TO "plinth_parked_002_change_people_pkey"' ELSE '' END;
