-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- rename constraint users.users_username_key to users_UserName_key
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_username_key') THEN 'ALTER TABLE "users" RENAME CONSTRAINT "users_username_key" TO "users_UserName_key"' ELSE '' END;

-- rename constraint users.users_username_check to users_UserName_check
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_username_check') THEN 'ALTER TABLE "users" RENAME CONSTRAINT "users_username_check" TO "users_UserName_check"' ELSE '' END;

-- rename column users.username to UserName
ALTER TABLE IF EXISTS "users" ALTER COLUMN IF EXISTS "username" RENAME TO "UserName";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_username_length_check') THEN 'ALTER TABLE "users" RENAME CONSTRAINT "users_username_length_check" TO "users_UserName_length_check"' ELSE '' END;

-- rename column users.id to ID
ALTER TABLE IF EXISTS "users" ALTER COLUMN IF EXISTS "id" RENAME TO "ID";
