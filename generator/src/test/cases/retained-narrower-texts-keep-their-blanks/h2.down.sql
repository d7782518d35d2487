-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - every value of people.number fits varchar(10)

-- stops if something that this brings is there already: constraint people.people_number_length_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_number_length_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: constraint people.people_number_length_check' END AS INT);
-- stops if rows of people have values in number that do not fit varchar(10)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "people" WHERE CHAR_LENGTH(REGEXP_REPLACE(CAST("number" AS VARCHAR), '[\x{10000}-\x{10FFFF}]', '_')) > 10) AS VARCHAR) = '0' THEN '0' ELSE 'rows of people have values in number that do not fit varchar(10)' END AS INT);

-- alter column people.number varchar(10)
ALTER TABLE "people" ALTER COLUMN "number" SET DATA TYPE VARCHAR(20);
-- ! fails if rows of people break people_number_length_check
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_number_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("number", '[\x{10000}-\x{10FFFF}]', '_')) <= 10);

-- alter column people.name varchar(10)
ALTER TABLE IF EXISTS "people" DROP CONSTRAINT IF EXISTS "people_name_length_check";
ALTER TABLE "people" ALTER COLUMN "name" SET DATA TYPE VARCHAR(20);
-- ! fails if rows of people break people_name_length_check
ALTER TABLE "people" ADD CONSTRAINT IF NOT EXISTS "people_name_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("name", '[\x{10000}-\x{10FFFF}]', '_')) <= 10);
