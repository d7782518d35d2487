-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to addresses since
--   - values written to users.address_id since
--   - the values of users.street
--   - the values of users.city

-- stops if something that this brings is there already: column users.city, column users.street, constraint users.users_city_length_check, constraint users.users_street_length_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "COLUMN_NAME" = 'city')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "COLUMN_NAME" = 'street')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_city_length_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_street_length_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column users.city, column users.street, constraint users.users_city_length_check, constraint users.users_street_length_check' END AS INT);

-- drop constraint users.users_address_id_fkey
ALTER TABLE IF EXISTS "users" DROP CONSTRAINT IF EXISTS "users_address_id_fkey";

-- add column users.city varchar(40)?
ALTER TABLE "users" ADD COLUMN IF NOT EXISTS "city" VARCHAR(80);
-- ! fails if rows of users break users_city_length_check
ALTER TABLE "users" ADD CONSTRAINT IF NOT EXISTS "users_city_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("city", '[\x{10000}-\x{10FFFF}]', '_')) <= 40);

-- add column users.street varchar(40)?
ALTER TABLE "users" ADD COLUMN IF NOT EXISTS "street" VARCHAR(80);
-- ! fails if rows of users break users_street_length_check
ALTER TABLE "users" ADD CONSTRAINT IF NOT EXISTS "users_street_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("street", '[\x{10000}-\x{10FFFF}]', '_')) <= 40);

-- drop column users.address_id
-- ! destroys the values of users.address_id
ALTER TABLE "users" DROP COLUMN IF EXISTS "address_id";

-- drop table addresses
-- ! destroys every row of addresses
DROP TABLE IF EXISTS "addresses";
