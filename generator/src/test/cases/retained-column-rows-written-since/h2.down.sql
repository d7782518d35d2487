-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - the values of people.nickname
--   - the values of people.level
--   - the values of people.login
--   - the values of people.note

-- stops if something that this brings is there already: column people.note, column people.login, column people.level, column people.nickname, constraint people.people_login_length_check, constraint people.people_nickname_length_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'note')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'login')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'level')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'nickname')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_login_length_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_nickname_length_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column people.note, column people.login, column people.level, column people.nickname, constraint people.people_login_length_check, constraint people.people_nickname_length_check' END AS INT);
-- stops if something that this renames is not there: column people.plinth_parked_002_change_nickname, column people.plinth_parked_002_change_level, column people.plinth_parked_002_change_login, column people.plinth_parked_002_change_note
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_nickname')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_level')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_login')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "COLUMN_NAME" = 'plinth_parked_002_change_note')) AS VARCHAR) = '4' THEN '0' ELSE 'something that this renames is not there: column people.plinth_parked_002_change_nickname, column people.plinth_parked_002_change_level, column people.plinth_parked_002_change_login, column people.plinth_parked_002_change_note' END AS INT);

-- bring back column people.note from plinth_parked_002_change_note
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "plinth_parked_002_change_note" RENAME TO "note";

-- bring back column people.login from plinth_parked_002_change_login
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "plinth_parked_002_change_login" RENAME TO "login";
UPDATE "people" SET "login" = TRANSLATE("name", 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz') WHERE "login" IS NULL;
ALTER TABLE "people" ALTER COLUMN "login" SET NOT NULL;
-- ! fails if rows of people break people_login_length_check
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_login_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("login", '[\x{10000}-\x{10FFFF}]', '_')) <= 50);

-- bring back column people.level from plinth_parked_002_change_level
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "plinth_parked_002_change_level" RENAME TO "level";
UPDATE "people" SET "level" = 1 WHERE "level" IS NULL;
ALTER TABLE "people" ALTER COLUMN "level" SET NOT NULL;
ALTER TABLE "people" ALTER COLUMN "level" SET DEFAULT 1;

-- bring back column people.nickname from plinth_parked_002_change_nickname
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "plinth_parked_002_change_nickname" RENAME TO "nickname";
UPDATE "people" SET "nickname" = 'none' WHERE "plinth_parked_002_change_nickname_was_there" IS NULL;
ALTER TABLE "people" DROP COLUMN IF EXISTS "plinth_parked_002_change_nickname_was_there";
ALTER TABLE "people" ALTER COLUMN "nickname" SET DEFAULT 'none';
-- ! fails if rows of people break people_nickname_length_check
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_nickname_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("nickname", '[\x{10000}-\x{10FFFF}]', '_')) <= 50);
