-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row of matches written since breaks matches_best_id_fkey: foreign key [best_id] -> members [id] on delete no action on update no action not deferrable
--   - every row that rows of members referenced by members_team_id_fkey is still in teams
-- Rollback: retained
--   - all rows of members

-- stops if something that this brings is there already: table members, constraint matches.matches_best_id_fkey
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'members' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'matches' AND "CONSTRAINT_NAME" = 'matches_best_id_fkey')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table members, constraint matches.matches_best_id_fkey' END AS INT);
-- stops if something that this renames is not there: table plinth_parked_002_change_members
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'plinth_parked_002_change_members' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: table plinth_parked_002_change_members' END AS INT);
-- stops if rows of plinth_parked_002_change_members have no partner in teams, which members_team_id_fkey asks for
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "plinth_parked_002_change_members" AS child WHERE child."team_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "teams" AS parent WHERE parent."id" = child."team_id")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of plinth_parked_002_change_members have no partner in teams, which members_team_id_fkey asks for' END AS INT);
-- stops if rows of matches have no partner in members, which matches_best_id_fkey asks for
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "matches" AS child WHERE child."best_id" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "plinth_parked_002_change_members" AS parent WHERE parent."id" = child."best_id")) AS VARCHAR) = '0' THEN '0' ELSE 'rows of matches have no partner in members, which matches_best_id_fkey asks for' END AS INT);

-- bring back table members from plinth_parked_002_change_members
ALTER TABLE IF EXISTS "plinth_parked_002_change_members" RENAME TO "members";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'members' AND "CONSTRAINT_NAME" = 'plinth_parked_002_change_members_pkey') THEN 'ALTER TABLE "members" RENAME CONSTRAINT "plinth_parked_002_change_members_pkey" TO "members_pkey"' ELSE '' END;
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'members' AND "CONSTRAINT_NAME" = 'plinth_parked_002_change_members_fee_check') THEN 'ALTER TABLE "members" RENAME CONSTRAINT "plinth_parked_002_change_members_fee_check" TO "members_fee_check"' ELSE '' END;
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'members' AND "CONSTRAINT_NAME" = 'plinth_parked_002_change_members_name_length_check') THEN 'ALTER TABLE "members" RENAME CONSTRAINT "plinth_parked_002_change_members_name_length_check" TO "members_name_length_check"' ELSE '' END;
ALTER INDEX IF EXISTS "plinth_parked_002_change_members_name" RENAME TO "members_name";
-- ! fails if rows of members break members_team_id_fkey
ALTER TABLE "members" ADD CONSTRAINT IF NOT EXISTS "members_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "teams" ("id") ON DELETE CASCADE;
-- ! fails if rows of members break members_captain_id_fkey
ALTER TABLE "members" ADD CONSTRAINT IF NOT EXISTS "members_captain_id_fkey" FOREIGN KEY ("captain_id") REFERENCES "members" ("id");

-- add constraint matches.matches_best_id_fkey: foreign key [best_id] -> members [id] on delete no action on update no action not deferrable
-- ! fails if rows of matches break matches_best_id_fkey
ALTER TABLE "matches" ADD CONSTRAINT IF NOT EXISTS "matches_best_id_fkey" FOREIGN KEY ("best_id") REFERENCES "members" ("id");
