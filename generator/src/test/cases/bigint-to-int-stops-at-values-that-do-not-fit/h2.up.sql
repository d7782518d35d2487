-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if rows of users have values in visits that do not fit int
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "users" WHERE "visits" NOT BETWEEN -2147483648 AND 2147483647) AS VARCHAR) = '0' THEN '0' ELSE 'rows of users have values in visits that do not fit int' END AS INT);

-- alter column users.visits int?
ALTER TABLE "users" ALTER COLUMN "visits" SET DATA TYPE INTEGER;
