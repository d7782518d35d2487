-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to countries since
--   - rows written to addresses since

-- stops if something that this brings is there already: table countries, table addresses
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'countries' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'addresses' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table countries, table addresses' END AS INT);

-- create table countries
CREATE TABLE IF NOT EXISTS "countries" (
  "code" VARCHAR(4) NOT NULL,
  CONSTRAINT "countries_pkey" PRIMARY KEY ("code"),
  CONSTRAINT "countries_code_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("code", '[\x{10000}-\x{10FFFF}]', '_')) <= 2)
);

-- create table addresses
CREATE TABLE IF NOT EXISTS "addresses" (
  "id" INTEGER NOT NULL,
  "country" VARCHAR(4) NOT NULL,
  CONSTRAINT "addresses_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "addresses_country_fkey" FOREIGN KEY ("country") REFERENCES "countries" ("code"),
  CONSTRAINT "addresses_country_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("country", '[\x{10000}-\x{10FFFF}]', '_')) <= 2)
);
