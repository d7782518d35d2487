-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to codes since

-- stops if something that this brings is there already: table codes
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'codes' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table codes' END AS INT);

-- create table codes
CREATE TABLE IF NOT EXISTS "codes" (
  "id" INTEGER NOT NULL,
  "code" VARCHAR(6) NOT NULL,
  "maybe" VARCHAR(4),
  CONSTRAINT "codes_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "codes_code_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("code", '[\x{10000}-\x{10FFFF}]', '_')) = 3),
  CONSTRAINT "codes_maybe_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("maybe", '[\x{10000}-\x{10FFFF}]', '_')) = 2)
);
