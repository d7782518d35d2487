-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - the values of people.born
-- Rollback: lossy
--   - values written to people.born since

-- ends here where it has run before
SELECT CAST(CASE WHEN (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_born') = 1 THEN 'this script has run here before' ELSE '0' END AS INT);

-- stops if something that this brings is there already: column people.plinth_parked_002_change_born
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_born')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column people.plinth_parked_002_change_born' END AS INT);

-- park column people.born as plinth_parked_002_change_born
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "born" RENAME TO "plinth_parked_002_change_born";

-- add column people.born date?
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "born" DATE;
