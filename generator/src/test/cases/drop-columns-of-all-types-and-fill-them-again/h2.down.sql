-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - the values of everything.a_boolean
--   - the values of everything.a_smallint
--   - the values of everything.an_int
--   - the values of everything.a_bigint
--   - the values of everything.a_decimal
--   - the values of everything.a_real
--   - the values of everything.a_double
--   - the values of everything.a_varchar
--   - the values of everything.a_text
--   - the values of everything.a_uuid
--   - the values of everything.a_date
--   - the values of everything.a_time
--   - the values of everything.a_timestamp
--   - the values of everything.a_timestamptz
--   - the values of everything.a_json

-- stops if something that this brings is there already: column everything.a_json, column everything.a_timestamptz, column everything.a_timestamp, column everything.a_time, column everything.a_date, column everything.a_uuid, column everything.a_text, column everything.a_varchar, column everything.a_double, column everything.a_real, column everything.a_decimal, column everything.a_bigint, column everything.an_int, column everything.a_smallint, column everything.a_boolean, constraint everything.everything_a_varchar_length_check
SELECT CAST(CASE WHEN CAST((SELECT (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'everything' AND "COLUMN_NAME" = 'a_json')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'everything' AND "COLUMN_NAME" = 'a_timestamptz')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'everything' AND "COLUMN_NAME" = 'a_timestamp')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'everything' AND "COLUMN_NAME" = 'a_time')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'everything' AND "COLUMN_NAME" = 'a_date')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'everything' AND "COLUMN_NAME" = 'a_uuid')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'everything' AND "COLUMN_NAME" = 'a_text')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'everything' AND "COLUMN_NAME" = 'a_varchar')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'everything' AND "COLUMN_NAME" = 'a_double')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'everything' AND "COLUMN_NAME" = 'a_real')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'everything' AND "COLUMN_NAME" = 'a_decimal')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'everything' AND "COLUMN_NAME" = 'a_bigint')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'everything' AND "COLUMN_NAME" = 'an_int')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'everything' AND "COLUMN_NAME" = 'a_smallint')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'everything' AND "COLUMN_NAME" = 'a_boolean')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'everything' AND "CONSTRAINT_NAME" = 'everything_a_varchar_length_check')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: column everything.a_json, column everything.a_timestamptz, column everything.a_timestamp, column everything.a_time, column everything.a_date, column everything.a_uuid, column everything.a_text, column everything.a_varchar, column everything.a_double, column everything.a_real, column everything.a_decimal, column everything.a_bigint, column everything.an_int, column everything.a_smallint, column everything.a_boolean, constraint everything.everything_a_varchar_length_check' END AS INT);

-- add column everything.a_json json fill cast('{}' as json)
ALTER TABLE "everything" ADD COLUMN IF NOT EXISTS "a_json" JSON DEFAULT JSON '{}' NOT NULL;
ALTER TABLE "everything" ALTER COLUMN "a_json" DROP DEFAULT;

-- add column everything.a_timestamptz timestamptz fill cast('1970-01-01 00:00:00' as timestamptz)
ALTER TABLE "everything" ADD COLUMN IF NOT EXISTS "a_timestamptz" TIMESTAMP(6) WITH TIME ZONE DEFAULT CAST('1970-01-01 00:00:00+00:00' AS TIMESTAMP(6) WITH TIME ZONE) NOT NULL;
ALTER TABLE "everything" ALTER COLUMN "a_timestamptz" DROP DEFAULT;

-- add column everything.a_timestamp timestamp fill cast('1970-01-01 00:00:00' as timestamp)
ALTER TABLE "everything" ADD COLUMN IF NOT EXISTS "a_timestamp" TIMESTAMP(6) DEFAULT CAST('1970-01-01 00:00:00' AS TIMESTAMP(6)) NOT NULL;
ALTER TABLE "everything" ALTER COLUMN "a_timestamp" DROP DEFAULT;

-- add column everything.a_time time fill cast('00:00:00' as time)
ALTER TABLE "everything" ADD COLUMN IF NOT EXISTS "a_time" TIME(6) DEFAULT CAST('00:00:00' AS TIME(6)) NOT NULL;
ALTER TABLE "everything" ALTER COLUMN "a_time" DROP DEFAULT;

-- add column everything.a_date date fill cast('1970-01-01' as date)
ALTER TABLE "everything" ADD COLUMN IF NOT EXISTS "a_date" DATE DEFAULT CAST('1970-01-01' AS DATE) NOT NULL;
ALTER TABLE "everything" ALTER COLUMN "a_date" DROP DEFAULT;

-- add column everything.a_uuid uuid fill cast('00000000-0000-0000-0000-000000000000' as uuid)
ALTER TABLE "everything" ADD COLUMN IF NOT EXISTS "a_uuid" UUID DEFAULT CAST('00000000-0000-0000-0000-000000000000' AS UUID) NOT NULL;
ALTER TABLE "everything" ALTER COLUMN "a_uuid" DROP DEFAULT;

-- add column everything.a_text text fill ''
ALTER TABLE "everything" ADD COLUMN IF NOT EXISTS "a_text" VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE "everything" ALTER COLUMN "a_text" DROP DEFAULT;

-- add column everything.a_varchar varchar(30) fill ''
ALTER TABLE "everything" ADD COLUMN IF NOT EXISTS "a_varchar" VARCHAR(60) DEFAULT '' NOT NULL;
ALTER TABLE "everything" ALTER COLUMN "a_varchar" DROP DEFAULT;
-- ! fails if rows of everything break everything_a_varchar_length_check
ALTER TABLE "everything" ADD CONSTRAINT IF NOT EXISTS "everything_a_varchar_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("a_varchar", '[\x{10000}-\x{10FFFF}]', '_')) <= 30);

-- add column everything.a_double double fill 0
ALTER TABLE "everything" ADD COLUMN IF NOT EXISTS "a_double" DOUBLE PRECISION DEFAULT 0 NOT NULL;
ALTER TABLE "everything" ALTER COLUMN "a_double" DROP DEFAULT;

-- add column everything.a_real real fill 0
ALTER TABLE "everything" ADD COLUMN IF NOT EXISTS "a_real" REAL DEFAULT 0 NOT NULL;
ALTER TABLE "everything" ALTER COLUMN "a_real" DROP DEFAULT;

-- add column everything.a_decimal decimal(12,3) fill 0
ALTER TABLE "everything" ADD COLUMN IF NOT EXISTS "a_decimal" DECIMAL(12, 3) DEFAULT 0 NOT NULL;
ALTER TABLE "everything" ALTER COLUMN "a_decimal" DROP DEFAULT;

-- add column everything.a_bigint bigint fill 0
ALTER TABLE "everything" ADD COLUMN IF NOT EXISTS "a_bigint" BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE "everything" ALTER COLUMN "a_bigint" DROP DEFAULT;

-- add column everything.an_int int fill 0
ALTER TABLE "everything" ADD COLUMN IF NOT EXISTS "an_int" INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE "everything" ALTER COLUMN "an_int" DROP DEFAULT;

-- add column everything.a_smallint smallint fill 0
ALTER TABLE "everything" ADD COLUMN IF NOT EXISTS "a_smallint" SMALLINT DEFAULT 0 NOT NULL;
ALTER TABLE "everything" ALTER COLUMN "a_smallint" DROP DEFAULT;

-- add column everything.a_boolean boolean fill false
ALTER TABLE "everything" ADD COLUMN IF NOT EXISTS "a_boolean" BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE "everything" ALTER COLUMN "a_boolean" DROP DEFAULT;
