-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - every value of users.bio fits varchar(200)

-- stops if something that this brings is there already: constraint users.users_motto_length_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_motto_length_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: constraint users.users_motto_length_check' END AS INT);
-- stops if rows of users have values in motto that do not fit varchar(200)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "users" WHERE CHAR_LENGTH(REGEXP_REPLACE("motto", '[\x{10000}-\x{10FFFF}]', '_')) > 200) AS VARCHAR) = '0' THEN '0' ELSE 'rows of users have values in motto that do not fit varchar(200)' END AS INT);

-- alter column users.bio text?
ALTER TABLE IF EXISTS "users" DROP CONSTRAINT IF EXISTS "users_bio_length_check";
ALTER TABLE "users" ALTER COLUMN "bio" SET DATA TYPE VARCHAR;

-- alter column users.motto varchar(200)
ALTER TABLE "users" ALTER COLUMN "motto" SET DATA TYPE VARCHAR(400);
-- ! fails if rows of users break users_motto_length_check
ALTER TABLE "users" ADD CONSTRAINT IF NOT EXISTS "users_motto_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("motto", '[\x{10000}-\x{10FFFF}]', '_')) <= 200);
