-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to people.level since
-- Rollback: retained
--   - the values that the backfill replaced in people.extra, people.mood, people.status
--   - the values that the backfill replaced in people.status
--   - the values that the backfill replaced in people.score

-- stops if rows of people would have NULL in score
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "people" WHERE CASE WHEN "plinth_parked_002_change_written_3" AND "score" = "plinth_parked_002_change_score_filled" THEN "plinth_parked_002_change_score_before" ELSE "score" END IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of people would have NULL in score' END AS INT);
-- stops if rows of people would have NULL in mood
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "people" WHERE CASE WHEN "plinth_parked_002_change_written" AND CAST("mood" AS VARCHAR) = "plinth_parked_002_change_mood_filled" THEN "plinth_parked_002_change_mood_before" ELSE "mood" END IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of people would have NULL in mood' END AS INT);

-- backfill people set score = plinth_parked_002_change_score_before where plinth_parked_002_change_written_3 and score = plinth_parked_002_change_score_filled
UPDATE "people" SET "score" = "plinth_parked_002_change_score_before" WHERE "plinth_parked_002_change_written_3" AND "score" = "plinth_parked_002_change_score_filled";

-- drop what was kept of people as plinth_parked_002_change_written_3, plinth_parked_002_change_score_before, plinth_parked_002_change_score_filled
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_002_change_written_3";
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_002_change_score_before";
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_002_change_score_filled";

-- backfill people set status = plinth_parked_002_change_status_before_2 where plinth_parked_002_change_written_2 and (status = plinth_parked_002_change_status_filled_2 or status is null and plinth_parked_002_change_status_filled_2 is null)
UPDATE "people" SET "status" = "plinth_parked_002_change_status_before_2" WHERE "plinth_parked_002_change_written_2" AND ("status" = "plinth_parked_002_change_status_filled_2" OR "status" IS NULL AND "plinth_parked_002_change_status_filled_2" IS NULL);

-- drop what was kept of people as plinth_parked_002_change_written_2, plinth_parked_002_change_status_before_2, plinth_parked_002_change_status_filled_2
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_002_change_written_2";
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_002_change_status_before_2";
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_002_change_status_filled_2";

-- backfill people set extra = plinth_parked_002_change_extra_before where plinth_parked_002_change_written and (extra = plinth_parked_002_change_extra_filled or extra is null and plinth_parked_002_change_extra_filled is null)
UPDATE "people" SET "extra" = "plinth_parked_002_change_extra_before" WHERE "plinth_parked_002_change_written" AND ("extra" = "plinth_parked_002_change_extra_filled" OR "extra" IS NULL AND "plinth_parked_002_change_extra_filled" IS NULL);

-- backfill people set mood = cast(plinth_parked_002_change_mood_before as enum:mood) where plinth_parked_002_change_written and cast(mood as text) = plinth_parked_002_change_mood_filled
UPDATE "people" SET "mood" = CAST("plinth_parked_002_change_mood_before" AS VARCHAR) WHERE "plinth_parked_002_change_written" AND CAST("mood" AS VARCHAR) = "plinth_parked_002_change_mood_filled";

-- backfill people set status = plinth_parked_002_change_status_before where plinth_parked_002_change_written and (status = plinth_parked_002_change_status_filled or status is null and plinth_parked_002_change_status_filled is null)
UPDATE "people" SET "status" = "plinth_parked_002_change_status_before" WHERE "plinth_parked_002_change_written" AND ("status" = "plinth_parked_002_change_status_filled" OR "status" IS NULL AND "plinth_parked_002_change_status_filled" IS NULL);

-- drop what was kept of people as plinth_parked_002_change_written, plinth_parked_002_change_extra_before, plinth_parked_002_change_extra_filled, plinth_parked_002_change_mood_before, plinth_parked_002_change_mood_filled, plinth_parked_002_change_status_before, plinth_parked_002_change_status_filled
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_002_change_written";
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_002_change_extra_before";
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_002_change_extra_filled";
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_002_change_mood_before";
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_002_change_mood_filled";
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_002_change_status_before";
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_002_change_status_filled";

-- drop column people.level
-- ! destroys the values of people.level
ALTER TABLE "people" DROP COLUMN IF EXISTS "level";
