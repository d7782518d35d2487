-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- rename column users.code to handle
ALTER TABLE IF EXISTS "users" ALTER COLUMN IF EXISTS "code" RENAME TO "handle";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_code_length_check') THEN 'ALTER TABLE "users" RENAME CONSTRAINT "users_code_length_check" TO "users_handle_length_check"' ELSE '' END;

-- rename constraint users.users_code_key to users_handle_key
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_code_key') THEN 'ALTER TABLE "users" RENAME CONSTRAINT "users_code_key" TO "users_handle_key"' ELSE '' END;

-- rename column users.user_no to id
ALTER TABLE IF EXISTS "users" ALTER COLUMN IF EXISTS "user_no" RENAME TO "id";
