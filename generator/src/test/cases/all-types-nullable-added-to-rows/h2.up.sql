-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to everything.a_boolean since
--   - values written to everything.a_smallint since
--   - values written to everything.an_int since
--   - values written to everything.a_bigint since
--   - values written to everything.a_decimal since
--   - values written to everything.a_real since
--   - values written to everything.a_double since
--   - values written to everything.a_char since
--   - values written to everything.a_varchar since
--   - values written to everything.a_text since
--   - values written to everything.a_uuid since
--   - values written to everything.a_date since
--   - values written to everything.a_time since
--   - values written to everything.a_timestamp since
--   - values written to everything.a_timestamptz since
--   - values written to everything.a_json since
--   - values written to everything.a_binary since
--   - values written to everything.a_short_binary since

-- stops if something that this brings is there already: column everything.a_boolean, column everything.a_smallint, column everything.an_int, column everything.a_bigint, column everything.a_decimal, column everything.a_real, column everything.a_double, column everything.a_char, column everything.a_varchar, column everything.a_text, column everything.a_uuid, column everything.a_date, column everything.a_time, column everything.a_timestamp, column everything.a_timestamptz, column everything.a_json, column everything.a_binary, column everything.a_short_binary, constraint everything.everything_a_char_length_check, constraint everything.everything_a_varchar_length_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'everything' AND "COLUMN_NAME" = 'a_boolean')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'everything' AND "COLUMN_NAME" = 'a_smallint')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'everything' AND "COLUMN_NAME" = 'an_int')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'everything' AND "COLUMN_NAME" = 'a_bigint')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'everything' AND "COLUMN_NAME" = 'a_decimal')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'everything' AND "COLUMN_NAME" = 'a_real')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'everything' AND "COLUMN_NAME" = 'a_double')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'everything' AND "COLUMN_NAME" = 'a_char')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'everything' AND "COLUMN_NAME" = 'a_varchar')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'everything' AND "COLUMN_NAME" = 'a_text')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'everything' AND "COLUMN_NAME" = 'a_uuid')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'everything' AND "COLUMN_NAME" = 'a_date')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'everything' AND "COLUMN_NAME" = 'a_time')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'everything' AND "COLUMN_NAME" = 'a_timestamp')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'everything' AND "COLUMN_NAME" = 'a_timestamptz')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'everything' AND "COLUMN_NAME" = 'a_json')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'everything' AND "COLUMN_NAME" = 'a_binary')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'everything' AND "COLUMN_NAME" = 'a_short_binary')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'everything' AND "CONSTRAINT_NAME" = 'everything_a_char_length_check')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'everything' AND "CONSTRAINT_NAME" = 'everything_a_varchar_length_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column everything.a_boolean, column everything.a_smallint, column everything.an_int, column everything.a_bigint, column everything.a_decimal, column everything.a_real, column everything.a_double, column everything.a_char, column everything.a_varchar, column everything.a_text, column everything.a_uuid, column everything.a_date, column everything.a_time, column everything.a_timestamp, column everything.a_timestamptz, column everything.a_json, column everything.a_binary, column everything.a_short_binary, constraint everything.everything_a_char_length_check, constraint everything.everything_a_varchar_length_check' END AS INT);

-- add column everything.a_boolean boolean?
ALTER TABLE "everything" ADD COLUMN IF NOT EXISTS "a_boolean" BOOLEAN;

-- add column everything.a_smallint smallint?
ALTER TABLE "everything" ADD COLUMN IF NOT EXISTS "a_smallint" SMALLINT;

-- add column everything.an_int int?
ALTER TABLE "everything" ADD COLUMN IF NOT EXISTS "an_int" INTEGER;

-- add column everything.a_bigint bigint?
ALTER TABLE "everything" ADD COLUMN IF NOT EXISTS "a_bigint" BIGINT;

-- add column everything.a_decimal decimal(12,3)?
ALTER TABLE "everything" ADD COLUMN IF NOT EXISTS "a_decimal" DECIMAL(12, 3);

-- add column everything.a_real real?
ALTER TABLE "everything" ADD COLUMN IF NOT EXISTS "a_real" REAL;

-- add column everything.a_double double?
ALTER TABLE "everything" ADD COLUMN IF NOT EXISTS "a_double" DOUBLE PRECISION;

-- add column everything.a_char char(3)?
ALTER TABLE "everything" ADD COLUMN IF NOT EXISTS "a_char" VARCHAR(6);
-- ! fails if rows of everything break everything_a_char_length_check
ALTER TABLE "everything" ADD CONSTRAINT IF NOT EXISTS "everything_a_char_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("a_char", '[\x{10000}-\x{10FFFF}]', '_')) = 3);

-- add column everything.a_varchar varchar(30)?
ALTER TABLE "everything" ADD COLUMN IF NOT EXISTS "a_varchar" VARCHAR(60);
-- ! fails if rows of everything break everything_a_varchar_length_check
ALTER TABLE "everything" ADD CONSTRAINT IF NOT EXISTS "everything_a_varchar_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("a_varchar", '[\x{10000}-\x{10FFFF}]', '_')) <= 30);

-- add column everything.a_text text?
ALTER TABLE "everything" ADD COLUMN IF NOT EXISTS "a_text" VARCHAR;

-- add column everything.a_uuid uuid?
ALTER TABLE "everything" ADD COLUMN IF NOT EXISTS "a_uuid" UUID;

-- add column everything.a_date date?
ALTER TABLE "everything" ADD COLUMN IF NOT EXISTS "a_date" DATE;

-- add column everything.a_time time?
ALTER TABLE "everything" ADD COLUMN IF NOT EXISTS "a_time" TIME(6);

-- add column everything.a_timestamp timestamp?
ALTER TABLE "everything" ADD COLUMN IF NOT EXISTS "a_timestamp" TIMESTAMP(6);

-- add column everything.a_timestamptz timestamptz?
ALTER TABLE "everything" ADD COLUMN IF NOT EXISTS "a_timestamptz" TIMESTAMP(6) WITH TIME ZONE;

-- add column everything.a_json json?
ALTER TABLE "everything" ADD COLUMN IF NOT EXISTS "a_json" JSON;

-- add column everything.a_binary binary?
ALTER TABLE "everything" ADD COLUMN IF NOT EXISTS "a_binary" BINARY LARGE OBJECT;

-- add column everything.a_short_binary binary(16)?
ALTER TABLE "everything" ADD COLUMN IF NOT EXISTS "a_short_binary" VARBINARY(16);
