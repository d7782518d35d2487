-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - the values of people.nickname
--   - the values of people.level

-- stops if something that this brings is there already: column people.plinth_parked_002_change_nickname, column people.plinth_parked_002_change_nickname_was_there, column people.plinth_parked_002_change_level
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_nickname')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_nickname_was_there')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_level')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column people.plinth_parked_002_change_nickname, column people.plinth_parked_002_change_nickname_was_there, column people.plinth_parked_002_change_level' END AS INT);
-- stops if something that this renames is not there: column people.nickname, column people.level
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'nickname')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'level')) AS VARCHAR) = '2' THEN '0' ELSE 'something that this renames is not there: column people.nickname, column people.level' END AS INT);

-- park column people.nickname as plinth_parked_002_change_nickname
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_nickname_length_check";
ALTER TABLE "people" ALTER COLUMN "nickname" DROP DEFAULT;
ALTER TABLE "people" ADD COLUMN IF NOT EXISTS "plinth_parked_002_change_nickname_was_there" BOOLEAN DEFAULT TRUE;
ALTER TABLE "people" ALTER COLUMN "plinth_parked_002_change_nickname_was_there" DROP DEFAULT;
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "nickname" RENAME TO "plinth_parked_002_change_nickname";

-- park column people.level as plinth_parked_002_change_level
ALTER TABLE "people" ALTER COLUMN "level" DROP DEFAULT;
ALTER TABLE "people" ALTER COLUMN "level" DROP NOT NULL;
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "level" RENAME TO "plinth_parked_002_change_level";
