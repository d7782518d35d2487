-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - the values of people.born
-- Rollback: lossy
--   - values written to people.born since

-- ends here where it has run before
SELECT CAST(CASE WHEN (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_born') = 0 THEN 'this script has run here before' ELSE '0' END AS INT);

-- stops if something that this renames is not there: column people.plinth_parked_002_change_born
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_born')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: column people.plinth_parked_002_change_born' END AS INT);

-- drop column people.born
-- ! destroys the values of people.born
ALTER TABLE "people" DROP COLUMN IF EXISTS "born";

-- bring back column people.born from plinth_parked_002_change_born
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "plinth_parked_002_change_born" RENAME TO "born";
