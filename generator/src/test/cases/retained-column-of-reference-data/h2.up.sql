-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - the values of levels.weight

-- stops if something that this brings is there already: column levels.plinth_parked_002_change_weight
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'levels' AND "COLUMN_NAME" = 'plinth_parked_002_change_weight')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column levels.plinth_parked_002_change_weight' END AS INT);
-- stops if something that this renames is not there: column levels.weight
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'levels' AND "COLUMN_NAME" = 'weight')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: column levels.weight' END AS INT);

-- park column levels.weight as plinth_parked_002_change_weight
ALTER TABLE "levels" ALTER COLUMN "weight" DROP DEFAULT;
ALTER TABLE "levels" ALTER COLUMN "weight" DROP NOT NULL;
ALTER TABLE IF EXISTS "levels" ALTER COLUMN IF EXISTS "weight" RENAME TO "plinth_parked_002_change_weight";
