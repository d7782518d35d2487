-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to users.phone since

-- stops if something that this brings is there already: column users.phone, constraint users.users_phone_length_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "COLUMN_NAME" = 'phone')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_phone_length_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column users.phone, constraint users.users_phone_length_check' END AS INT);

-- add column users.phone varchar(20)?
ALTER TABLE "users" ADD COLUMN IF NOT EXISTS "phone" VARCHAR(40);
-- ! fails if rows of users break users_phone_length_check
ALTER TABLE "users" ADD CONSTRAINT IF NOT EXISTS "users_phone_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("phone", '[\x{10000}-\x{10FFFF}]', '_')) <= 20);
