-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to everything.a_json since
--   - values written to everything.a_timestamptz since
--   - values written to everything.a_timestamp since
--   - values written to everything.a_time since
--   - values written to everything.a_date since
--   - values written to everything.a_uuid since
--   - values written to everything.a_text since
--   - values written to everything.a_varchar since
--   - values written to everything.a_double since
--   - values written to everything.a_real since
--   - values written to everything.a_decimal since
--   - values written to everything.a_bigint since
--   - values written to everything.an_int since
--   - values written to everything.a_smallint since
--   - values written to everything.a_boolean since

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
