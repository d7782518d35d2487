-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to people.age_converted since
-- Rollback: retained
--   - the values of people.age

-- ends here where it has run before
SELECT CAST(CASE WHEN (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_age') = 0
  AND (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_age_was_there') = 0 THEN 'this script has run here before' ELSE '0' END AS INT);

-- stops if something that this renames is not there: column people.plinth_parked_002_change_age
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_age')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: column people.plinth_parked_002_change_age' END AS INT);

-- rename column people.age to age_converted
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "age" RENAME TO "age_converted";

-- bring back column people.age from plinth_parked_002_change_age
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "plinth_parked_002_change_age" RENAME TO "age";
UPDATE "people" SET "age" = CASE WHEN "age_converted" = 10 THEN 'ten' ELSE 'other' END WHERE "plinth_parked_002_change_age_was_there" IS NULL OR "age_converted" <> CASE WHEN "age" = 'ten' THEN 10 WHEN "age" = 'six' THEN 6 END OR "age_converted" IS NOT NULL AND CASE WHEN "age" = 'ten' THEN 10 WHEN "age" = 'six' THEN 6 END IS NULL OR CASE WHEN "age" = 'ten' THEN 10 WHEN "age" = 'six' THEN 6 END IS NOT NULL AND "age_converted" IS NULL;
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_002_change_age_was_there";

-- drop column people.age_converted
-- ! destroys the values of people.age_converted
ALTER TABLE "people" DROP COLUMN IF EXISTS "age_converted";
