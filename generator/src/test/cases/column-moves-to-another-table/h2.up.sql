-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to addresses since
--   - values written to users.address_id since
--   - the values of users.street
--   - the values of users.city

-- stops if something that this brings is there already: table addresses, column users.address_id, constraint users.users_address_id_fkey
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'addresses' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "COLUMN_NAME" = 'address_id')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'users' AND "CONSTRAINT_NAME" = 'users_address_id_fkey')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table addresses, column users.address_id, constraint users.users_address_id_fkey' END AS INT);

-- create table addresses
CREATE TABLE IF NOT EXISTS "addresses" (
  "id" BIGINT NOT NULL,
  "street" VARCHAR(80),
  "city" VARCHAR(80),
  CONSTRAINT "addresses_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "addresses_street_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("street", '[\x{10000}-\x{10FFFF}]', '_')) <= 40),
  CONSTRAINT "addresses_city_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("city", '[\x{10000}-\x{10FFFF}]', '_')) <= 40)
);

-- add column users.address_id bigint?
ALTER TABLE "users" ADD COLUMN IF NOT EXISTS "address_id" BIGINT;

-- drop column users.street
ALTER TABLE IF EXISTS "users" DROP CONSTRAINT IF EXISTS "users_street_length_check";
-- ! destroys the values of users.street
ALTER TABLE "users" DROP COLUMN IF EXISTS "street";

-- drop column users.city
ALTER TABLE IF EXISTS "users" DROP CONSTRAINT IF EXISTS "users_city_length_check";
-- ! destroys the values of users.city
ALTER TABLE "users" DROP COLUMN IF EXISTS "city";

-- add constraint users.users_address_id_fkey: foreign key [address_id] -> addresses [id] on delete no action on update no action not deferrable
-- ! fails if rows of users break users_address_id_fkey
ALTER TABLE "users" ADD CONSTRAINT IF NOT EXISTS "users_address_id_fkey" FOREIGN KEY ("address_id") REFERENCES "addresses" ("id");
