-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - every value of users.name fits varchar(20)
--   - every value of users.visits fits int

-- stops if rows of users have values in visits that do not fit int
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "users" WHERE "visits" NOT BETWEEN -2147483648 AND 2147483647) AS VARCHAR) = '0' THEN '0' ELSE 'rows of users have values in visits that do not fit int' END AS INT);
-- stops if rows of users have values in name that do not fit varchar(20)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "users" WHERE CHAR_LENGTH(REGEXP_REPLACE("name", '[\x{10000}-\x{10FFFF}]', '_')) > 20) AS VARCHAR) = '0' THEN '0' ELSE 'rows of users have values in name that do not fit varchar(20)' END AS INT);

-- take down view frequent
DROP VIEW IF EXISTS "frequent";

-- alter column users.visits int default 0
ALTER TABLE "users" ALTER COLUMN "visits" DROP DEFAULT;
ALTER TABLE "users" ALTER COLUMN "visits" SET DATA TYPE INTEGER;
ALTER TABLE "users" ALTER COLUMN "visits" SET DEFAULT 0;

-- alter column users.name varchar(20)
ALTER TABLE IF EXISTS "users" DROP CONSTRAINT IF EXISTS "users_name_length_check";
ALTER TABLE "users" ALTER COLUMN "name" SET DATA TYPE VARCHAR(40);
-- ! fails if rows of users break users_name_length_check
ALTER TABLE "users" ADD CONSTRAINT IF NOT EXISTS "users_name_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("name", '[\x{10000}-\x{10FFFF}]', '_')) <= 20);

-- put back view frequent
CREATE VIEW IF NOT EXISTS "frequent" AS
SELECT "name", "visits" FROM "users" WHERE "visits" > 10;
