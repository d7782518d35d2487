-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- take down view frequent
DROP VIEW IF EXISTS "frequent";

-- alter column users.visits int default 0
ALTER TABLE "users" ALTER COLUMN "visits" DROP DEFAULT;
ALTER TABLE "users" ALTER COLUMN "visits" SET DATA TYPE INTEGER;
ALTER TABLE "users" ALTER COLUMN "visits" SET DEFAULT 0;

-- alter column users.name varchar(20)
ALTER TABLE IF EXISTS "users" DROP CONSTRAINT IF EXISTS "users_name_length_check";
ALTER TABLE "users" ALTER COLUMN "name" SET DATA TYPE VARCHAR(40);
-- ! fails if rows of users break users_name_length_check
ALTER TABLE "users" ADD CONSTRAINT IF NOT EXISTS "users_name_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("name", '[\x{10000}-\x{10FFFF}]', '_')) <= 20);

-- put back view frequent
CREATE VIEW IF NOT EXISTS "frequent" AS
SELECT "name", "visits" FROM "users" WHERE "visits" > 10;
