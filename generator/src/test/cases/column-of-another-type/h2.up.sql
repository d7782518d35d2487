-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to people.age_converted since
-- Rollback: retained
--   - the values of people.age

-- ends here where it has run before
SELECT CAST(CASE WHEN (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_age') = 1
  AND (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_age_was_there') = 1 THEN 'this script has run here before' ELSE '0' END AS INT);

-- stops if something that this brings is there already: column people.plinth_parked_002_change_age, column people.plinth_parked_002_change_age_was_there
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_age')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_age_was_there')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column people.plinth_parked_002_change_age, column people.plinth_parked_002_change_age_was_there' END AS INT);

-- add column people.age_converted int? fill case when age = 'ten' then 10 when age = 'six' then 6 end
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "age_converted" INTEGER;
UPDATE "people" SET "age_converted" = CASE WHEN "age" = 'ten' THEN 10 WHEN "age" = 'six' THEN 6 END;

-- park column people.age as plinth_parked_002_change_age
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_age_was_there" BOOLEAN DEFAULT TRUE;
ALTER TABLE "people" ALTER COLUMN "plinth_parked_002_change_age_was_there" DROP DEFAULT;
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "age" RENAME TO "plinth_parked_002_change_age";

-- rename column people.age_converted to age
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "age_converted" RENAME TO "age";
