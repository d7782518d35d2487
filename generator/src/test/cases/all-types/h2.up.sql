-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to everything since

-- stops if something that this brings is there already: table everything
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'everything' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table everything' END AS INT);

-- create table everything
CREATE TABLE IF NOT EXISTS "everything" (
  "id" BIGINT NOT NULL,
  "a_boolean" BOOLEAN NOT NULL,
  "a_smallint" SMALLINT NOT NULL,
  "an_int" INTEGER NOT NULL,
  "a_bigint" BIGINT NOT NULL,
  "a_decimal" DECIMAL(12, 3) NOT NULL,
  "a_whole_decimal" DECIMAL(15, 0) NOT NULL,
  "a_real" REAL NOT NULL,
  "a_double" DOUBLE PRECISION NOT NULL,
  "a_char" VARCHAR(6) NOT NULL,
  "a_varchar" VARCHAR(60) NOT NULL,
  "a_text" VARCHAR NOT NULL,
  "a_uuid" UUID NOT NULL,
  "a_date" DATE NOT NULL,
  "a_time" TIME(6) NOT NULL,
  "a_timestamp" TIMESTAMP(6) NOT NULL,
  "a_timestamptz" TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  "a_json" JSON NOT NULL,
  "a_binary" BINARY LARGE OBJECT NOT NULL,
  "a_short_binary" VARBINARY(16) NOT NULL,
  CONSTRAINT "everything_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "everything_a_char_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("a_char", '[\x{10000}-\x{10FFFF}]', '_')) = 3),
  CONSTRAINT "everything_a_varchar_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("a_varchar", '[\x{10000}-\x{10FFFF}]', '_')) <= 30)
);
