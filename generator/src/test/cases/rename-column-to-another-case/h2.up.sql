-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: column users.id, column users.username, constraint users.users_username_key, constraint users.users_username_check, constraint users.users_username_length_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "COLUMN_NAME" = 'id')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "COLUMN_NAME" = 'username')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_username_key')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_username_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_username_length_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column users.id, column users.username, constraint users.users_username_key, constraint users.users_username_check, constraint users.users_username_length_check' END AS INT);
-- stops if something that this renames is not there: column users.ID, column users.UserName
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "COLUMN_NAME" = 'ID')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "COLUMN_NAME" = 'UserName')) AS VARCHAR) = '2' THEN '0' ELSE 'something that this renames is not there: column users.ID, column users.UserName' END AS INT);

-- rename column users.ID to id
ALTER TABLE IF EXISTS "users" ALTER COLUMN IF EXISTS "ID" RENAME TO "id";

-- rename column users.UserName to username
ALTER TABLE IF EXISTS "users" ALTER COLUMN IF EXISTS "UserName" RENAME TO "username";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_UserName_length_check') THEN 'ALTER TABLE "users" RENAME CONSTRAINT "users_UserName_length_check" TO "users_username_length_check"' ELSE '' END;

-- rename constraint users.users_UserName_check to users_username_check
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_UserName_check') THEN 'ALTER TABLE "users" RENAME CONSTRAINT "users_UserName_check" TO "users_username_check"' ELSE '' END;

-- rename constraint users.users_UserName_key to users_username_key
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_UserName_key') THEN 'ALTER TABLE "users" RENAME CONSTRAINT "users_UserName_key" TO "users_username_key"' ELSE '' END;
