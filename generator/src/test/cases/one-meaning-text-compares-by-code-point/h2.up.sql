-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to pairs since

-- stops if something that this brings is there already: table pairs
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'pairs' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table pairs' END AS INT);

-- create table pairs
CREATE TABLE IF NOT EXISTS "pairs" (
  "id" INTEGER NOT NULL,
  "a" VARCHAR(40) NOT NULL,
  "b" VARCHAR(40) NOT NULL,
  "verdict" VARCHAR(16) GENERATED ALWAYS AS (CASE WHEN STRINGTOUTF8("a") < STRINGTOUTF8("b") THEN 'less' WHEN "a" = "b" THEN 'equal' ELSE 'more' END) NOT NULL,
  CONSTRAINT "pairs_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "pairs_a_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("a", '[\x{10000}-\x{10FFFF}]', '_')) <= 20),
  CONSTRAINT "pairs_b_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("b", '[\x{10000}-\x{10FFFF}]', '_')) <= 20),
  CONSTRAINT "pairs_verdict_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("verdict", '[\x{10000}-\x{10FFFF}]', '_')) <= 8)
);
