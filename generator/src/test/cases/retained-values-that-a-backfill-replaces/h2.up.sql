-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to people.level since
-- Rollback: retained
--   - the values that the backfill replaced in people.extra, people.mood, people.status
--   - the values that the backfill replaced in people.status
--   - the values that the backfill replaced in people.score

-- stops if something that this brings is there already: column people.level, column people.plinth_parked_002_change_written, column people.plinth_parked_002_change_extra_before, column people.plinth_parked_002_change_extra_filled, column people.plinth_parked_002_change_mood_before, column people.plinth_parked_002_change_mood_filled, column people.plinth_parked_002_change_status_before, column people.plinth_parked_002_change_status_filled, column people.plinth_parked_002_change_written_2, column people.plinth_parked_002_change_status_before_2, column people.plinth_parked_002_change_status_filled_2, column people.plinth_parked_002_change_written_3, column people.plinth_parked_002_change_score_before, column people.plinth_parked_002_change_score_filled
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'level')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_written')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_extra_before')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_extra_filled')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_mood_before')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_mood_filled')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_status_before')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_status_filled')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_written_2')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_status_before_2')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_status_filled_2')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_written_3')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_score_before')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_score_filled')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column people.level, column people.plinth_parked_002_change_written, column people.plinth_parked_002_change_extra_before, column people.plinth_parked_002_change_extra_filled, column people.plinth_parked_002_change_mood_before, column people.plinth_parked_002_change_mood_filled, column people.plinth_parked_002_change_status_before, column people.plinth_parked_002_change_status_filled, column people.plinth_parked_002_change_written_2, column people.plinth_parked_002_change_status_before_2, column people.plinth_parked_002_change_status_filled_2, column people.plinth_parked_002_change_written_3, column people.plinth_parked_002_change_score_before, column people.plinth_parked_002_change_score_filled' END AS INT);

-- add column people.level int?
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "level" INTEGER;

-- backfill people set level = id * 10
UPDATE "people" SET "level" = "id" * 10;

-- make room for values of people as plinth_parked_002_change_written, plinth_parked_002_change_extra_before, plinth_parked_002_change_extra_filled, plinth_parked_002_change_mood_before, plinth_parked_002_change_mood_filled, plinth_parked_002_change_status_before, plinth_parked_002_change_status_filled
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_written" BOOLEAN;
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_extra_before" JSON;
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_extra_filled" JSON;
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_mood_before" VARCHAR;
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_mood_filled" VARCHAR;
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_status_before" VARCHAR(40);
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_status_filled" VARCHAR(40);

-- keep values of people as plinth_parked_002_change_extra_before, plinth_parked_002_change_mood_before, plinth_parked_002_change_status_before, plinth_parked_002_change_written
UPDATE "people" SET "plinth_parked_002_change_extra_before" = "extra", "plinth_parked_002_change_mood_before" = CAST("mood" AS VARCHAR), "plinth_parked_002_change_status_before" = "status", "plinth_parked_002_change_written" = TRUE WHERE "score" > 1;

-- backfill people set extra = '{"a": 1}', mood = 'calm', status = 'active' where score > 1
UPDATE "people" SET "extra" = JSON '{"a": 1}', "mood" = 'calm', "status" = 'active' WHERE "score" > 1;

-- keep values of people as plinth_parked_002_change_extra_filled, plinth_parked_002_change_mood_filled, plinth_parked_002_change_status_filled
UPDATE "people" SET "plinth_parked_002_change_extra_filled" = "extra", "plinth_parked_002_change_mood_filled" = CAST("mood" AS VARCHAR), "plinth_parked_002_change_status_filled" = "status" WHERE "plinth_parked_002_change_written";

-- make room for values of people as plinth_parked_002_change_written_2, plinth_parked_002_change_status_before_2, plinth_parked_002_change_status_filled_2
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_written_2" BOOLEAN;
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_status_before_2" VARCHAR(40);
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_status_filled_2" VARCHAR(40);

-- keep values of people as plinth_parked_002_change_status_before_2, plinth_parked_002_change_written_2
UPDATE "people" SET "plinth_parked_002_change_status_before_2" = "status", "plinth_parked_002_change_written_2" = TRUE WHERE "id" = 1;

-- backfill people set status = null where id = 1
UPDATE "people" SET "status" = NULL WHERE "id" = 1;

-- keep values of people as plinth_parked_002_change_status_filled_2
UPDATE "people" SET "plinth_parked_002_change_status_filled_2" = "status" WHERE "plinth_parked_002_change_written_2";

-- make room for values of people as plinth_parked_002_change_written_3, plinth_parked_002_change_score_before, plinth_parked_002_change_score_filled
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_written_3" BOOLEAN;
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_score_before" DECIMAL(6, 2);
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_score_filled" DECIMAL(6, 2);

-- keep values of people as plinth_parked_002_change_score_before, plinth_parked_002_change_written_3
UPDATE "people" SET "plinth_parked_002_change_score_before" = "score", "plinth_parked_002_change_written_3" = TRUE WHERE "id" = 2;

-- backfill people set score = score / 3 where id = 2
UPDATE "people" SET "score" = "score" / 3 WHERE "id" = 2;

-- keep values of people as plinth_parked_002_change_score_filled
UPDATE "people" SET "plinth_parked_002_change_score_filled" = "score" WHERE "plinth_parked_002_change_written_3";
