-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to candidates.phone since

-- add column candidates.phone varchar(40)
-- ! fails if candidates has rows: phone is NOT NULL and they have no value for it
ALTER TABLE "candidates" ADD COLUMN IF NOT EXISTS "phone" VARCHAR(80) NOT NULL;
-- ! fails if rows of candidates break candidates_phone_length_check
ALTER TABLE "candidates" ADD CONSTRAINT IF NOT EXISTS "candidates_phone_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("phone", '[\x{10000}-\x{10FFFF}]', '_')) <= 40);
