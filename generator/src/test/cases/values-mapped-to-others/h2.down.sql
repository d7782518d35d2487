-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - the values that the backfill replaced in people.status
--   - the values that the backfill replaced in people.level

-- stops if rows of people would have NULL in level
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "people" WHERE CASE WHEN "plinth_parked_002_change_written_2" AND "level" = "plinth_parked_002_change_level_filled" THEN "plinth_parked_002_change_level_before" ELSE "level" END IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of people would have NULL in level' END AS INT);

-- backfill people set level = plinth_parked_002_change_level_before where plinth_parked_002_change_written_2 and level = plinth_parked_002_change_level_filled
UPDATE "people" SET "level" = "plinth_parked_002_change_level_before" WHERE "plinth_parked_002_change_written_2" AND "level" = "plinth_parked_002_change_level_filled";

-- drop what was kept of people as plinth_parked_002_change_written_2, plinth_parked_002_change_level_before, plinth_parked_002_change_level_filled
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_002_change_written_2";
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_002_change_level_before";
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_002_change_level_filled";

-- backfill people set status = plinth_parked_002_change_status_before where plinth_parked_002_change_written and (status = plinth_parked_002_change_status_filled or status is null and plinth_parked_002_change_status_filled is null)
UPDATE "people" SET "status" = "plinth_parked_002_change_status_before" WHERE "plinth_parked_002_change_written" AND ("status" = "plinth_parked_002_change_status_filled" OR "status" IS NULL AND "plinth_parked_002_change_status_filled" IS NULL);

-- drop what was kept of people as plinth_parked_002_change_written, plinth_parked_002_change_status_before, plinth_parked_002_change_status_filled
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_002_change_written";
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_002_change_status_before";
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_002_change_status_filled";
