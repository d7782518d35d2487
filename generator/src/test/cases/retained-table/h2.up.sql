-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row of matches written since breaks matches_best_id_fkey: foreign key [best_id] -> members [id] on delete no action on update no action not deferrable
--   - every row that rows of members referenced by members_team_id_fkey is still in teams
-- Rollback: retained
--   - all rows of members

-- stops if something that this brings is there already: table plinth_parked_002_change_members
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'plinth_parked_002_change_members' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table plinth_parked_002_change_members' END AS INT);
-- stops if something that this renames is not there: table members
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'members' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: table members' END AS INT);

-- drop constraint matches.matches_best_id_fkey
ALTER TABLE IF EXISTS "matches" DROP CONSTRAINT IF EXISTS "matches_best_id_fkey";

-- park table members as plinth_parked_002_change_members
ALTER TABLE IF EXISTS "members" DROP CONSTRAINT IF EXISTS "members_team_id_fkey";
ALTER TABLE IF EXISTS "members" DROP CONSTRAINT IF EXISTS "members_captain_id_fkey";
ALTER TABLE IF EXISTS "members" RENAME TO "plinth_parked_002_change_members";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'plinth_parked_002_change_members' AND "CONSTRAINT_NAME" = 'members_pkey') THEN 'ALTER TABLE "plinth_parked_002_change_members" RENAME CONSTRAINT "members_pkey" TO "plinth_parked_002_change_members_pkey"' ELSE '' END;
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'plinth_parked_002_change_members' AND "CONSTRAINT_NAME" = 'members_fee_check') THEN 'ALTER TABLE "plinth_parked_002_change_members" RENAME CONSTRAINT "members_fee_check" TO "plinth_parked_002_change_members_fee_check"' ELSE '' END;
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'plinth_parked_002_change_members' AND "CONSTRAINT_NAME" = 'members_name_length_check') THEN 'ALTER TABLE "plinth_parked_002_change_members" RENAME CONSTRAINT "members_name_length_check" TO "plinth_parked_002_change_members_name_length_check"' ELSE '' END;
ALTER INDEX IF EXISTS "members_name" RENAME TO "plinth_parked_002_change_members_name";
