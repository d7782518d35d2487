-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - the values of levels.weight

-- stops if something that this brings is there already: column levels.weight
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'levels' AND "COLUMN_NAME" = 'weight')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column levels.weight' END AS INT);
-- stops if something that this renames is not there: column levels.plinth_parked_002_change_weight
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'levels' AND "COLUMN_NAME" = 'plinth_parked_002_change_weight')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: column levels.plinth_parked_002_change_weight' END AS INT);
-- stops if seeded rows have been changed, or are gone, in levels: id 1
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "levels" WHERE "id" = 1 AND "name" = 'low') AS VARCHAR) = '1' THEN '0' ELSE 'seeded rows have been changed, or are gone, in levels: id 1' END AS INT);

-- bring back column levels.weight from plinth_parked_002_change_weight
ALTER TABLE IF EXISTS "levels" ALTER COLUMN IF EXISTS "plinth_parked_002_change_weight" RENAME TO "weight";
UPDATE "levels" SET "weight" = 3 WHERE "weight" IS NULL;
ALTER TABLE "levels" ALTER COLUMN "weight" SET NOT NULL;
ALTER TABLE "levels" ALTER COLUMN "weight" SET DEFAULT 3;

-- alter seed levels
UPDATE "levels" SET "weight" = 10 WHERE "id" = 1 AND "name" = 'low';
