-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to posts since
-- Rollback: conditional
--   - every value of users.email fits varchar(40)

-- stops if something that this brings is there already: table people
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table people' END AS INT);
-- stops if something that this renames is not there: table users
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: table users' END AS INT);
-- stops if rows of users have values in email that do not fit varchar(40)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "users" WHERE CHAR_LENGTH(REGEXP_REPLACE("email", '[\x{10000}-\x{10FFFF}]', '_')) > 40) AS VARCHAR) = '0' THEN '0' ELSE 'rows of users have values in email that do not fit varchar(40)' END AS INT);

-- drop constraint posts.posts_author_email_fkey
ALTER TABLE IF EXISTS "posts" DROP CONSTRAINT IF EXISTS "posts_author_email_fkey";

-- drop constraint posts.posts_author_id_fkey
ALTER TABLE IF EXISTS "posts" DROP CONSTRAINT IF EXISTS "posts_author_id_fkey";

-- alter column users.email varchar(40)
ALTER TABLE IF EXISTS "users" DROP CONSTRAINT IF EXISTS "users_email_length_check";
ALTER TABLE "users" ALTER COLUMN "email" SET DATA TYPE VARCHAR(80);
-- ! fails if rows of users break users_email_length_check
ALTER TABLE "users" ADD CONSTRAINT IF NOT EXISTS "users_email_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("email", '[\x{10000}-\x{10FFFF}]', '_')) <= 40);

-- drop table posts
-- ! destroys every row of posts
DROP TABLE IF EXISTS "posts";

-- rename column users.id to number
ALTER TABLE IF EXISTS "users" ALTER COLUMN IF EXISTS "id" RENAME TO "number";

-- rename constraint users.users_email_key to users_mail_key
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_email_key') THEN 'ALTER TABLE "users" RENAME CONSTRAINT "users_email_key" TO "users_mail_key"' ELSE '' END;

-- rename column users.email to mail
ALTER TABLE IF EXISTS "users" ALTER COLUMN IF EXISTS "email" RENAME TO "mail";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_email_length_check') THEN 'ALTER TABLE "users" RENAME CONSTRAINT "users_email_length_check" TO "users_mail_length_check"' ELSE '' END;

-- rename constraint users.users_pkey to people_pkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_pkey') THEN 'ALTER TABLE "users" RENAME CONSTRAINT "users_pkey" TO "people_pkey"' ELSE '' END;

-- rename constraint users.users_mail_key to people_mail_key
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_mail_key') THEN 'ALTER TABLE "users" RENAME CONSTRAINT "users_mail_key" TO "people_mail_key"' ELSE '' END;

-- rename table users to people
ALTER TABLE IF EXISTS "users" RENAME TO "people";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'users_mail_length_check') THEN 'ALTER TABLE "people" RENAME CONSTRAINT "users_mail_length_check" TO "people_mail_length_check"' ELSE '' END;
