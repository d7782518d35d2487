-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - every value of codes.number fits int
--   - every value of codes.code fits varchar(12)
--   - every value of codes.short_number fits smallint

-- alter column codes.number text
ALTER TABLE "codes" ALTER COLUMN "number" SET DATA TYPE VARCHAR;

-- alter column codes.code int
ALTER TABLE IF EXISTS "codes" DROP CONSTRAINT IF EXISTS "codes_code_length_check";
ALTER TABLE "codes" ALTER COLUMN "code" SET DATA TYPE INTEGER;

-- alter column codes.short_number varchar(8)?
ALTER TABLE "codes" ALTER COLUMN "short_number" SET DATA TYPE VARCHAR(16);
-- ! fails if rows of codes break codes_short_number_length_check
ALTER TABLE "codes" ADD CONSTRAINT IF NOT EXISTS "codes_short_number_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("short_number", '[\x{10000}-\x{10FFFF}]', '_')) <= 8);
