-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - every value of codes.short_number fits varchar(8)
--   - every value of codes.code fits int

-- alter column codes.short_number smallint?
ALTER TABLE IF EXISTS "codes" DROP CONSTRAINT IF EXISTS "codes_short_number_length_check";
ALTER TABLE "codes" ALTER COLUMN "short_number" SET DATA TYPE SMALLINT;

-- alter column codes.code varchar(12)
ALTER TABLE "codes" ALTER COLUMN "code" SET DATA TYPE VARCHAR(24);
-- ! fails if rows of codes break codes_code_length_check
ALTER TABLE "codes" ADD CONSTRAINT IF NOT EXISTS "codes_code_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("code", '[\x{10000}-\x{10FFFF}]', '_')) <= 12);

-- alter column codes.number int
ALTER TABLE "codes" ALTER COLUMN "number" SET DATA TYPE INTEGER;
