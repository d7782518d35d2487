-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - every value of codes.fixed fits char(4)
--   - every value of codes.wide fits char(2)

-- stops if something that this brings is there already: constraint codes.codes_wide_length_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'codes' AND "CONSTRAINT_NAME" = 'codes_wide_length_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: constraint codes.codes_wide_length_check' END AS INT);
-- stops if rows of codes have values in wide that do not fit char(2)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "codes" WHERE CHAR_LENGTH(REGEXP_REPLACE("wide", '[\x{10000}-\x{10FFFF}]', '_')) <> 2) AS VARCHAR) = '0' THEN '0' ELSE 'rows of codes have values in wide that do not fit char(2)' END AS INT);
-- stops if rows of codes have values in fixed that do not fit char(4)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "codes" WHERE CHAR_LENGTH(REGEXP_REPLACE("fixed", '[\x{10000}-\x{10FFFF}]', '_')) <> 4) AS VARCHAR) = '0' THEN '0' ELSE 'rows of codes have values in fixed that do not fit char(4)' END AS INT);

-- alter column codes.wide char(2)
ALTER TABLE "codes" ALTER COLUMN "wide" SET DATA TYPE VARCHAR(4);
-- ! fails if rows of codes break codes_wide_length_check
ALTER TABLE "codes" ADD CONSTRAINT IF NOT EXISTS "codes_wide_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("wide", '[\x{10000}-\x{10FFFF}]', '_')) = 2);

-- alter column codes.free varchar(9)?
ALTER TABLE IF EXISTS "codes" DROP CONSTRAINT IF EXISTS "codes_free_length_check";
ALTER TABLE "codes" ALTER COLUMN "free" SET DATA TYPE VARCHAR(18);
-- ! fails if rows of codes break codes_free_length_check
ALTER TABLE "codes" ADD CONSTRAINT IF NOT EXISTS "codes_free_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("free", '[\x{10000}-\x{10FFFF}]', '_')) <= 9);

-- alter column codes.fixed char(4)
ALTER TABLE IF EXISTS "codes" DROP CONSTRAINT IF EXISTS "codes_fixed_length_check";
ALTER TABLE "codes" ALTER COLUMN "fixed" SET DATA TYPE VARCHAR(8);
-- ! fails if rows of codes break codes_fixed_length_check
ALTER TABLE "codes" ADD CONSTRAINT IF NOT EXISTS "codes_fixed_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("fixed", '[\x{10000}-\x{10FFFF}]', '_')) = 4);
