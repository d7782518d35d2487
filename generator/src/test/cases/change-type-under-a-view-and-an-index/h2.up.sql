-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - every value of users.name fits varchar(20)
--   - every value of users.visits fits int

-- take down view frequent
DROP VIEW IF EXISTS "frequent";

-- alter column users.name varchar(60)
ALTER TABLE IF EXISTS "users" DROP CONSTRAINT IF EXISTS "users_name_length_check";
ALTER TABLE "users" ALTER COLUMN "name" SET DATA TYPE VARCHAR(120);
-- ! fails if rows of users break users_name_length_check
ALTER TABLE "users" ADD CONSTRAINT IF NOT EXISTS "users_name_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("name", '[\x{10000}-\x{10FFFF}]', '_')) <= 60);

-- alter column users.visits bigint default 0
ALTER TABLE "users" ALTER COLUMN "visits" DROP DEFAULT;
ALTER TABLE "users" ALTER COLUMN "visits" SET DATA TYPE BIGINT;
ALTER TABLE "users" ALTER COLUMN "visits" SET DEFAULT 0;

-- put back view frequent
CREATE VIEW IF NOT EXISTS "frequent" AS
SELECT "name", "visits" FROM "users" WHERE "visits" > 10;
