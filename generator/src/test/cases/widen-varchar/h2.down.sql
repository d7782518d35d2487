-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - every value of users.name fits varchar(40)

-- stops if rows of users have values in name that do not fit varchar(40)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "users" WHERE CHAR_LENGTH(REGEXP_REPLACE("name", '[\x{10000}-\x{10FFFF}]', '_')) > 40) AS VARCHAR) = '0' THEN '0' ELSE 'rows of users have values in name that do not fit varchar(40)' END AS INT);

-- alter column users.name varchar(40)
ALTER TABLE IF EXISTS "users" DROP CONSTRAINT IF EXISTS "users_name_length_check";
ALTER TABLE "users" ALTER COLUMN "name" SET DATA TYPE VARCHAR(80);
-- ! fails if rows of users break users_name_length_check
ALTER TABLE "users" ADD CONSTRAINT IF NOT EXISTS "users_name_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("name", '[\x{10000}-\x{10FFFF}]', '_')) <= 40);
