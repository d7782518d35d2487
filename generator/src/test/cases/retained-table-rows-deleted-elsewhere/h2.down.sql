-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - all rows of people
-- Rollback: conditional
--   - every row that rows of people referenced by people_team_id_fkey is still in teams

-- stops if something that this brings is there already: table people
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table people' END AS INT);
-- stops if something that this renames is not there: table plinth_parked_002_change_people
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'plinth_parked_002_change_people' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: table plinth_parked_002_change_people' END AS INT);
-- stops if rows of plinth_parked_002_change_people have no partner in teams, which people_team_id_fkey asks for
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_people" AS child WHERE child."team_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "teams" AS parent WHERE parent."id" = child."team_id")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_people have no partner in teams, which people_team_id_fkey asks for' END AS INT);

-- bring back table people from plinth_parked_002_change_people
ALTER TABLE IF EXISTS "plinth_parked_002_change_people" RENAME TO "people";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'plinth_parked_002_change_people_pkey') THEN 'ALTER TABLE "people" RENAME CONSTRAINT "plinth_parked_002_change_people_pkey" TO "people_pkey"' ELSE '' END;
-- ! fails if rows of people break people_team_id_fkey
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams" ("id");
