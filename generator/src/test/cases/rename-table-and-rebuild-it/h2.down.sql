-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row has NULL in users.full_name
-- Rollback: lossy
--   - the values of users.fax

-- stops if something that this brings is there already: table people
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table people' END AS INT);
-- stops if something that this renames is not there: table users
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: table users' END AS INT);
-- stops if rows of users have NULL in full_name
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "users" WHERE "full_name" IS NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of users have NULL in full_name' END AS INT);

-- add column users.fax text?
ALTER TABLE "users" ADD COLUMN IF NOT EXISTS "fax" VARCHAR;

-- alter column users.full_name varchar(40)
ALTER TABLE "users" ALTER COLUMN "full_name" SET NOT NULL;

-- rename column users.full_name to name
ALTER TABLE IF EXISTS "users" ALTER COLUMN IF EXISTS "full_name" RENAME TO "name";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_full_name_length_check') THEN 'ALTER TABLE "users" RENAME CONSTRAINT "users_full_name_length_check" TO "users_name_length_check"' ELSE '' END;

-- rename constraint users.users_pkey to people_pkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_pkey') THEN 'ALTER TABLE "users" RENAME CONSTRAINT "users_pkey" TO "people_pkey"' ELSE '' END;

-- rename table users to people
ALTER TABLE IF EXISTS "users" RENAME TO "people";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'users_name_length_check') THEN 'ALTER TABLE "people" RENAME CONSTRAINT "users_name_length_check" TO "people_name_length_check"' ELSE '' END;
