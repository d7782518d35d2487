-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to people since

-- stops if something that this brings is there already: table people
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table people' END AS INT);

-- create table people
CREATE TABLE IF NOT EXISTS "people" (
  "id" INTEGER NOT NULL,
  "first" VARCHAR(40),
  "last" VARCHAR(40),
  "joined" VARCHAR(100) GENERATED ALWAYS AS ("first" || ' ' || "last"),
  "filled" VARCHAR(100) GENERATED ALWAYS AS (coalesce("first", '') || coalesce("last", '?')) NOT NULL,
  "nulled" VARCHAR(40) GENERATED ALWAYS AS (nullif("first", "last")),
  "chosen" VARCHAR(40) GENERATED ALWAYS AS (CASE WHEN "first" IS NULL THEN 'none' WHEN "first" IN ('a', 'b') THEN 'few' END),
  CONSTRAINT "people_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "people_order" CHECK (STRINGTOUTF8("first") <= STRINGTOUTF8("last")),
  CONSTRAINT "people_first_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("first", '[\x{10000}-\x{10FFFF}]', '_')) <= 20),
  CONSTRAINT "people_last_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("last", '[\x{10000}-\x{10FFFF}]', '_')) <= 20),
  CONSTRAINT "people_joined_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("joined", '[\x{10000}-\x{10FFFF}]', '_')) <= 50),
  CONSTRAINT "people_filled_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("filled", '[\x{10000}-\x{10FFFF}]', '_')) <= 50),
  CONSTRAINT "people_nulled_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("nulled", '[\x{10000}-\x{10FFFF}]', '_')) <= 20),
  CONSTRAINT "people_chosen_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("chosen", '[\x{10000}-\x{10FFFF}]', '_')) <= 20)
);
