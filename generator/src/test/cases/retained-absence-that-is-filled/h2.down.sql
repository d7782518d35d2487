-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - which rows had no value in people.name
--   - what decimal(8,2) cannot hold of the values of people.score
--   - which rows had no value in people.score
-- Rollback: conditional
--   - every value of people.name fits varchar(50)
--   - every value of people.score fits decimal(8,4)

-- stops if rows of people have values in score that do not fit decimal(8,4)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "people" WHERE ABS("score") >= 10000) AS VARCHAR) = '0' THEN '0' ELSE 'rows of people have values in score that do not fit decimal(8,4)' END AS INT);
-- stops if rows of people have values in name that do not fit varchar(50)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "people" WHERE CHAR_LENGTH(REGEXP_REPLACE("name", '[\x{10000}-\x{10FFFF}]', '_')) > 50) AS VARCHAR) = '0' THEN '0' ELSE 'rows of people have values in name that do not fit varchar(50)' END AS INT);

-- backfill people set plinth_parked_002_change_score_was_null = false where score <> plinth_parked_002_change_score_filled
UPDATE "people" SET "plinth_parked_002_change_score_was_null" = FALSE WHERE "score" <> "plinth_parked_002_change_score_filled";

-- alter column people.score decimal(8,4)?
ALTER TABLE "people" ALTER COLUMN "score" SET DATA TYPE DECIMAL(8, 4);
ALTER TABLE "people" ALTER COLUMN "score" DROP NOT NULL;

-- backfill people set score = null where plinth_parked_002_change_score_was_null
UPDATE "people" SET "score" = NULL WHERE "plinth_parked_002_change_score_was_null";

-- drop what was kept of people as plinth_parked_002_change_score_was_null, plinth_parked_002_change_score_filled
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_002_change_score_was_null";
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_002_change_score_filled";

-- backfill people set score = plinth_parked_002_change_score_before where cast(plinth_parked_002_change_score_before as decimal(8,2)) = score
UPDATE "people" SET "score" = "plinth_parked_002_change_score_before" WHERE CAST("plinth_parked_002_change_score_before" AS DECIMAL(8, 2)) = "score";

-- drop what was kept of people as plinth_parked_002_change_score_before
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_002_change_score_before";

-- backfill people set plinth_parked_002_change_name_was_null = false where name <> plinth_parked_002_change_name_filled
UPDATE "people" SET "plinth_parked_002_change_name_was_null" = FALSE WHERE "name" <> "plinth_parked_002_change_name_filled";

-- alter column people.name varchar(50)?
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_name_length_check";
ALTER TABLE "people" ALTER COLUMN "name" SET DATA TYPE VARCHAR(100);
ALTER TABLE "people" ALTER COLUMN "name" DROP NOT NULL;
-- ! fails if rows of people break people_name_length_check
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_name_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("name", '[\x{10000}-\x{10FFFF}]', '_')) <= 50);

-- backfill people set name = null where plinth_parked_002_change_name_was_null
UPDATE "people" SET "name" = NULL WHERE "plinth_parked_002_change_name_was_null";

-- drop what was kept of people as plinth_parked_002_change_name_was_null, plinth_parked_002_change_name_filled
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_002_change_name_was_null";
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_002_change_name_filled";
