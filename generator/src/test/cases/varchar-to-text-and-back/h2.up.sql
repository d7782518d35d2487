-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - every value of users.bio fits varchar(200)

-- alter column users.bio text?
ALTER TABLE IF EXISTS "users" DROP CONSTRAINT IF EXISTS "users_bio_length_check";
ALTER TABLE "users" ALTER COLUMN "bio" SET DATA TYPE VARCHAR;

-- alter column users.motto varchar(200)
ALTER TABLE "users" ALTER COLUMN "motto" SET DATA TYPE VARCHAR(400);
-- ! fails if rows of users break users_motto_length_check
ALTER TABLE "users" ADD CONSTRAINT IF NOT EXISTS "users_motto_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("motto", '[\x{10000}-\x{10FFFF}]', '_')) <= 200);
