-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: column users.id, column users.handle, constraint users.users_handle_key, constraint users.users_handle_length_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "COLUMN_NAME" = 'id')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "COLUMN_NAME" = 'handle')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_handle_key')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_handle_length_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column users.id, column users.handle, constraint users.users_handle_key, constraint users.users_handle_length_check' END AS INT);
-- stops if something that this renames is not there: column users.user_no, column users.code
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "COLUMN_NAME" = 'user_no')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "COLUMN_NAME" = 'code')) AS VARCHAR) = '2' THEN '0' ELSE 'something that this renames is not there: column users.user_no, column users.code' END AS INT);

-- rename column users.code to handle
ALTER TABLE IF EXISTS "users" ALTER COLUMN IF EXISTS "code" RENAME TO "handle";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_code_length_check') THEN 'ALTER TABLE "users" RENAME CONSTRAINT "users_code_length_check" TO "users_handle_length_check"' ELSE '' END;

-- rename constraint users.users_code_key to users_handle_key
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_code_key') THEN 'ALTER TABLE "users" RENAME CONSTRAINT "users_code_key" TO "users_handle_key"' ELSE '' END;

-- rename column users.user_no to id
ALTER TABLE IF EXISTS "users" ALTER COLUMN IF EXISTS "user_no" RENAME TO "id";
