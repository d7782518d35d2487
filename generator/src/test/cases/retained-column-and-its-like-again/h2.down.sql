-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - the values of people.a
-- Rollback: lossy
--   - values written to people.a since
--   - values written to people.b since

-- ends here where it has run before
SELECT CAST(CASE WHEN (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'b') = 0
  AND (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_a') = 0 THEN 'this script has run here before' ELSE '0' END AS INT);

-- stops if something that this renames is not there: column people.plinth_parked_002_change_a
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_a')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: column people.plinth_parked_002_change_a' END AS INT);

-- drop column people.b
-- ! destroys the values of people.b
ALTER TABLE "people" DROP COLUMN IF EXISTS "b";

-- drop column people.a
-- ! destroys the values of people.a
ALTER TABLE "people" DROP COLUMN IF EXISTS "a";

-- bring back column people.a from plinth_parked_002_change_a
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "plinth_parked_002_change_a" RENAME TO "a";
