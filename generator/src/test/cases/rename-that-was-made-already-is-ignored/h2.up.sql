-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to users.phone since

-- add column users.phone varchar(20)?
ALTER TABLE "users" ADD COLUMN IF NOT EXISTS "phone" VARCHAR(40);
-- ! fails if rows of users break users_phone_length_check
ALTER TABLE "users" ADD CONSTRAINT IF NOT EXISTS "users_phone_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("phone", '[\x{10000}-\x{10FFFF}]', '_')) <= 20);
