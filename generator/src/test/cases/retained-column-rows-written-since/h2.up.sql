-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - the values of people.nickname
--   - the values of people.level
--   - the values of people.login
--   - the values of people.note

-- stops if something that this brings is there already: column people.plinth_parked_002_change_nickname, column people.plinth_parked_002_change_nickname_was_there, column people.plinth_parked_002_change_level, column people.plinth_parked_002_change_login, column people.plinth_parked_002_change_note
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_nickname')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_nickname_was_there')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_level')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_login')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_note')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column people.plinth_parked_002_change_nickname, column people.plinth_parked_002_change_nickname_was_there, column people.plinth_parked_002_change_level, column people.plinth_parked_002_change_login, column people.plinth_parked_002_change_note' END AS INT);
-- stops if something that this renames is not there: column people.nickname, column people.level, column people.login, column people.note
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'nickname')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'level')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'login')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'note')) AS VARCHAR) = '4' THEN '0' ELSE 'something that this renames is not there: column people.nickname, column people.level, column people.login, column people.note' END AS INT);

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

-- park column people.login as plinth_parked_002_change_login
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_login_length_check";
ALTER TABLE "people" ALTER COLUMN "login" DROP NOT NULL;
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "login" RENAME TO "plinth_parked_002_change_login";

-- park column people.note as plinth_parked_002_change_note
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "note" RENAME TO "plinth_parked_002_change_note";
