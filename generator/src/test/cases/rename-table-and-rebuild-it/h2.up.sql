-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - no row has NULL in users.full_name
-- Rollback: lossy
--   - the values of users.fax

-- stops if something that this brings is there already: table users
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table users' END AS INT);
-- stops if something that this renames is not there: table people
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: table people' END AS INT);

-- rename table people to users
ALTER TABLE IF EXISTS "people" RENAME TO "users";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'people_name_length_check') THEN 'ALTER TABLE "users" RENAME CONSTRAINT "people_name_length_check" TO "users_name_length_check"' ELSE '' END;

-- rename constraint users.people_pkey to users_pkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'people_pkey') THEN 'ALTER TABLE "users" RENAME CONSTRAINT "people_pkey" TO "users_pkey"' ELSE '' END;

-- rename column users.name to full_name
ALTER TABLE IF EXISTS "users" ALTER COLUMN IF EXISTS "name" RENAME TO "full_name";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_name_length_check') THEN 'ALTER TABLE "users" RENAME CONSTRAINT "users_name_length_check" TO "users_full_name_length_check"' ELSE '' END;

-- alter column users.full_name varchar(40)?
ALTER TABLE "users" ALTER COLUMN "full_name" DROP NOT NULL;

-- drop column users.fax
-- ! destroys the values of users.fax
ALTER TABLE "users" DROP COLUMN IF EXISTS "fax";
