-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if rows of users have values in name that do not fit varchar(3)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "users" WHERE CHAR_LENGTH(REGEXP_REPLACE("name", '[\x{10000}-\x{10FFFF}]', '_')) > 3) AS VARCHAR) = '0' THEN '0' ELSE 'rows of users have values in name that do not fit varchar(3)' END AS INT);

-- alter column users.name varchar(3)
ALTER TABLE IF EXISTS "users" DROP CONSTRAINT IF EXISTS "users_name_length_check";
ALTER TABLE "users" ALTER COLUMN "name" SET DATA TYPE VARCHAR(6);
-- ! fails if rows of users break users_name_length_check
ALTER TABLE "users" ADD CONSTRAINT IF NOT EXISTS "users_name_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("name", '[\x{10000}-\x{10FFFF}]', '_')) <= 3);
