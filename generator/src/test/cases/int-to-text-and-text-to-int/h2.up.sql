-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - every value of codes.number fits int
--   - every value of codes.code fits varchar(12)
--   - every value of codes.short_number fits smallint

-- stops if something that this brings is there already: constraint codes.codes_short_number_length_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'codes' AND "CONSTRAINT_NAME" = 'codes_short_number_length_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: constraint codes.codes_short_number_length_check' END AS INT);
-- stops if rows of codes have values in code that do not fit int
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "codes" WHERE CASE WHEN "code" IS NULL THEN 0 WHEN NOT (REGEXP_LIKE("code", '^\s*[-+]?[0-9]+\s*$')) THEN 1 WHEN CAST("code" AS DECFLOAT) NOT BETWEEN -2147483648 AND 2147483647 THEN 1 ELSE 0 END = 1) AS VARCHAR) = '0' THEN '0' ELSE 'rows of codes have values in code that do not fit int' END AS INT);
-- stops if rows of codes have values in short_number that do not fit varchar(8)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "codes" WHERE CHAR_LENGTH(REGEXP_REPLACE(CAST("short_number" AS VARCHAR), '[\x{10000}-\x{10FFFF}]', '_')) > 8) AS VARCHAR) = '0' THEN '0' ELSE 'rows of codes have values in short_number that do not fit varchar(8)' END AS INT);

-- alter column codes.number text
ALTER TABLE "codes" ALTER COLUMN "number" SET DATA TYPE VARCHAR;

-- alter column codes.code int
ALTER TABLE IF EXISTS "codes" DROP CONSTRAINT IF EXISTS "codes_code_length_check";
ALTER TABLE "codes" ALTER COLUMN "code" SET DATA TYPE INTEGER;

-- alter column codes.short_number varchar(8)?
ALTER TABLE "codes" ALTER COLUMN "short_number" SET DATA TYPE VARCHAR(16);
-- ! fails if rows of codes break codes_short_number_length_check
ALTER TABLE "codes" ADD CONSTRAINT IF NOT EXISTS "codes_short_number_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("short_number", '[\x{10000}-\x{10FFFF}]', '_')) <= 8);
