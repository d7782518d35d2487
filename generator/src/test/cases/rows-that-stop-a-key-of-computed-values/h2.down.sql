-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - the values that the backfill replaced in people.name

-- stops if rows of people would have NULL in name
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "people" WHERE CASE WHEN "plinth_parked_002_change_written" AND "name" = "plinth_parked_002_change_name_filled" THEN "plinth_parked_002_change_name_before" ELSE "name" END IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of people would have NULL in name' END AS INT);

-- drop constraint people.people_login_length_check
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_login_length_check";

-- drop constraint people.people_login_check
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_login_check";

-- backfill people set name = plinth_parked_002_change_name_before where plinth_parked_002_change_written and name = plinth_parked_002_change_name_filled
UPDATE "people" SET "name" = "plinth_parked_002_change_name_before" WHERE "plinth_parked_002_change_written" AND "name" = "plinth_parked_002_change_name_filled";

-- drop what was kept of people as plinth_parked_002_change_written, plinth_parked_002_change_name_before, plinth_parked_002_change_name_filled
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_002_change_written";
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_002_change_name_before";
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_002_change_name_filled";
