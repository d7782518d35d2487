-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - every value of people.number fits varchar(10)

-- stops if rows of people have values in name that do not fit varchar(5)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "people" WHERE CHAR_LENGTH(REGEXP_REPLACE("name", '[\x{10000}-\x{10FFFF}]', '_')) > 5) AS VARCHAR) = '0' THEN '0' ELSE 'rows of people have values in name that do not fit varchar(5)' END AS INT);
-- stops if rows of people have values in number that do not fit int
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "people" WHERE CASE WHEN "number" IS NULL THEN 0 WHEN NOT (REGEXP_LIKE("number", '^\s*[-+]?[0-9]+\s*$')) THEN 1 WHEN CAST("number" AS DECFLOAT) NOT BETWEEN -2147483648 AND 2147483647 THEN 1 ELSE 0 END = 1) AS VARCHAR) = '0' THEN '0' ELSE 'rows of people have values in number that do not fit int' END AS INT);

-- alter column people.name varchar(5)
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_name_length_check";
ALTER TABLE "people" ALTER COLUMN "name" SET DATA TYPE VARCHAR(10);
-- ! fails if rows of people break people_name_length_check
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_name_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("name", '[\x{10000}-\x{10FFFF}]', '_')) <= 5);

-- alter column people.number int
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_number_length_check";
ALTER TABLE "people" ALTER COLUMN "number" SET DATA TYPE INTEGER;
