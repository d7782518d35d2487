-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - every value of codes.fixed fits char(4)
--   - every value of codes.wide fits char(2)

-- stops if rows of codes have values in free that do not fit char(3)
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM "codes" WHERE CHAR_LENGTH(REGEXP_REPLACE("free", '[\x{10000}-\x{10FFFF}]', '_')) <> 3) AS VARCHAR) = '0' THEN '0' ELSE 'rows of codes have values in free that do not fit char(3)' END AS INT);

-- alter column codes.fixed varchar(9)
ALTER TABLE IF EXISTS "codes" DROP CONSTRAINT IF EXISTS "codes_fixed_length_check";
ALTER TABLE "codes" ALTER COLUMN "fixed" SET DATA TYPE VARCHAR(18);
-- ! fails if rows of codes break codes_fixed_length_check
ALTER TABLE "codes" ADD CONSTRAINT IF NOT EXISTS "codes_fixed_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("fixed", '[\x{10000}-\x{10FFFF}]', '_')) <= 9);

-- alter column codes.free char(3)?
ALTER TABLE IF EXISTS "codes" DROP CONSTRAINT IF EXISTS "codes_free_length_check";
ALTER TABLE "codes" ALTER COLUMN "free" SET DATA TYPE VARCHAR(6);
-- ! fails if rows of codes break codes_free_length_check
ALTER TABLE "codes" ADD CONSTRAINT IF NOT EXISTS "codes_free_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("free", '[\x{10000}-\x{10FFFF}]', '_')) = 3);

-- alter column codes.wide text
ALTER TABLE IF EXISTS "codes" DROP CONSTRAINT IF EXISTS "codes_wide_length_check";
ALTER TABLE "codes" ALTER COLUMN "wide" SET DATA TYPE VARCHAR;
