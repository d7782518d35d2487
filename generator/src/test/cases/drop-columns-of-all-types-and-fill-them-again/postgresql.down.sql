-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
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
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('everything') AND attname = 'a_json' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('everything') AND attname = 'a_timestamptz' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('everything') AND attname = 'a_timestamp' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('everything') AND attname = 'a_time' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('everything') AND attname = 'a_date' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('everything') AND attname = 'a_uuid' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('everything') AND attname = 'a_text' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('everything') AND attname = 'a_varchar' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('everything') AND attname = 'a_double' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('everything') AND attname = 'a_real' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('everything') AND attname = 'a_decimal' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('everything') AND attname = 'a_bigint' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('everything') AND attname = 'an_int' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('everything') AND attname = 'a_smallint' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('everything') AND attname = 'a_boolean' AND NOT attisdropped) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- add column everything.a_json json fill cast('{}' as json)
ALTER TABLE everything ADD COLUMN IF NOT EXISTS a_json jsonb DEFAULT CAST('{}' AS jsonb) NOT NULL;
ALTER TABLE everything ALTER COLUMN a_json DROP DEFAULT;

-- add column everything.a_timestamptz timestamptz fill cast('1970-01-01 00:00:00' as timestamptz)
ALTER TABLE everything ADD COLUMN IF NOT EXISTS a_timestamptz timestamptz DEFAULT CAST('1970-01-01 00:00:00+00' AS timestamptz) NOT NULL;
ALTER TABLE everything ALTER COLUMN a_timestamptz DROP DEFAULT;

-- add column everything.a_timestamp timestamp fill cast('1970-01-01 00:00:00' as timestamp)
ALTER TABLE everything ADD COLUMN IF NOT EXISTS a_timestamp timestamp DEFAULT CAST('1970-01-01 00:00:00' AS timestamp) NOT NULL;
ALTER TABLE everything ALTER COLUMN a_timestamp DROP DEFAULT;

-- add column everything.a_time time fill cast('00:00:00' as time)
ALTER TABLE everything ADD COLUMN IF NOT EXISTS a_time time DEFAULT CAST('00:00:00' AS time) NOT NULL;
ALTER TABLE everything ALTER COLUMN a_time DROP DEFAULT;

-- add column everything.a_date date fill cast('1970-01-01' as date)
ALTER TABLE everything ADD COLUMN IF NOT EXISTS a_date date DEFAULT CAST('1970-01-01' AS date) NOT NULL;
ALTER TABLE everything ALTER COLUMN a_date DROP DEFAULT;

-- add column everything.a_uuid uuid fill cast('00000000-0000-0000-0000-000000000000' as uuid)
ALTER TABLE everything ADD COLUMN IF NOT EXISTS a_uuid uuid DEFAULT CAST('00000000-0000-0000-0000-000000000000' AS uuid) NOT NULL;
ALTER TABLE everything ALTER COLUMN a_uuid DROP DEFAULT;

-- add column everything.a_text text fill ''
ALTER TABLE everything ADD COLUMN IF NOT EXISTS a_text text COLLATE "C" DEFAULT '' NOT NULL;
ALTER TABLE everything ALTER COLUMN a_text DROP DEFAULT;

-- add column everything.a_varchar varchar(30) fill ''
ALTER TABLE everything ADD COLUMN IF NOT EXISTS a_varchar varchar(30) COLLATE "C" DEFAULT '' NOT NULL;
ALTER TABLE everything ALTER COLUMN a_varchar DROP DEFAULT;

-- add column everything.a_double double fill 0
ALTER TABLE everything ADD COLUMN IF NOT EXISTS a_double double precision DEFAULT 0 NOT NULL;
ALTER TABLE everything ALTER COLUMN a_double DROP DEFAULT;

-- add column everything.a_real real fill 0
ALTER TABLE everything ADD COLUMN IF NOT EXISTS a_real real DEFAULT 0 NOT NULL;
ALTER TABLE everything ALTER COLUMN a_real DROP DEFAULT;

-- add column everything.a_decimal decimal(12,3) fill 0
ALTER TABLE everything ADD COLUMN IF NOT EXISTS a_decimal numeric(12, 3) DEFAULT 0 NOT NULL;
ALTER TABLE everything ALTER COLUMN a_decimal DROP DEFAULT;

-- add column everything.a_bigint bigint fill 0
ALTER TABLE everything ADD COLUMN IF NOT EXISTS a_bigint bigint DEFAULT 0 NOT NULL;
ALTER TABLE everything ALTER COLUMN a_bigint DROP DEFAULT;

-- add column everything.an_int int fill 0
ALTER TABLE everything ADD COLUMN IF NOT EXISTS an_int integer DEFAULT 0 NOT NULL;
ALTER TABLE everything ALTER COLUMN an_int DROP DEFAULT;

-- add column everything.a_smallint smallint fill 0
ALTER TABLE everything ADD COLUMN IF NOT EXISTS a_smallint smallint DEFAULT 0 NOT NULL;
ALTER TABLE everything ALTER COLUMN a_smallint DROP DEFAULT;

-- add column everything.a_boolean boolean fill false
ALTER TABLE everything ADD COLUMN IF NOT EXISTS a_boolean boolean DEFAULT FALSE NOT NULL;
ALTER TABLE everything ALTER COLUMN a_boolean DROP DEFAULT;

COMMIT;
