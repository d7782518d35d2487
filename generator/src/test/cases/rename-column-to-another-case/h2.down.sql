-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: column users.ID, column users.UserName, constraint users.users_UserName_key, constraint users.users_UserName_check, constraint users.users_UserName_length_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "COLUMN_NAME" = 'ID')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "COLUMN_NAME" = 'UserName')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_UserName_key')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_UserName_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_UserName_length_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column users.ID, column users.UserName, constraint users.users_UserName_key, constraint users.users_UserName_check, constraint users.users_UserName_length_check' END AS INT);
-- stops if something that this renames is not there: column users.id, column users.username
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "COLUMN_NAME" = 'id')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "COLUMN_NAME" = 'username')) AS VARCHAR) = '2' THEN '0' ELSE 'something that this renames is not there: column users.id, column users.username' END AS INT);

-- rename constraint users.users_username_key to users_UserName_key
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_username_key') THEN 'ALTER TABLE "users" RENAME CONSTRAINT "users_username_key" TO "users_UserName_key"' ELSE '' END;

-- rename constraint users.users_username_check to users_UserName_check
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_username_check') THEN 'ALTER TABLE "users" RENAME CONSTRAINT "users_username_check" TO "users_UserName_check"' ELSE '' END;

-- rename column users.username to UserName
ALTER TABLE IF EXISTS "users" ALTER COLUMN IF EXISTS "username" RENAME TO "UserName";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_username_length_check') THEN 'ALTER TABLE "users" RENAME CONSTRAINT "users_username_length_check" TO "users_UserName_length_check"' ELSE '' END;

-- rename column users.id to ID
ALTER TABLE IF EXISTS "users" ALTER COLUMN IF EXISTS "id" RENAME TO "ID";
