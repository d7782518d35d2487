-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
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
ALTER TABLE everything ADD COLUMN a_json jsonb DEFAULT CAST('{}' AS jsonb) NOT NULL;
ALTER TABLE everything ALTER COLUMN a_json DROP DEFAULT;

-- add column everything.a_timestamptz timestamptz fill cast('1970-01-01 00:00:00' as timestamptz)
ALTER TABLE everything ADD COLUMN a_timestamptz timestamptz DEFAULT CAST('1970-01-01 00:00:00+00' AS timestamptz) NOT NULL;
ALTER TABLE everything ALTER COLUMN a_timestamptz DROP DEFAULT;

-- add column everything.a_timestamp timestamp fill cast('1970-01-01 00:00:00' as timestamp)
ALTER TABLE everything ADD COLUMN a_timestamp timestamp DEFAULT CAST('1970-01-01 00:00:00' AS timestamp) NOT NULL;
ALTER TABLE everything ALTER COLUMN a_timestamp DROP DEFAULT;

-- add column everything.a_time time fill cast('00:00:00' as time)
ALTER TABLE everything ADD COLUMN a_time time DEFAULT CAST('00:00:00' AS time) NOT NULL;
ALTER TABLE everything ALTER COLUMN a_time DROP DEFAULT;

-- add column everything.a_date date fill cast('1970-01-01' as date)
ALTER TABLE everything ADD COLUMN a_date date DEFAULT CAST('1970-01-01' AS date) NOT NULL;
ALTER TABLE everything ALTER COLUMN a_date DROP DEFAULT;

-- add column everything.a_uuid uuid fill cast('00000000-0000-0000-0000-000000000000' as uuid)
ALTER TABLE everything ADD COLUMN a_uuid uuid DEFAULT CAST('00000000-0000-0000-0000-000000000000' AS uuid) NOT NULL;
ALTER TABLE everything ALTER COLUMN a_uuid DROP DEFAULT;

-- add column everything.a_text text fill ''
ALTER TABLE everything ADD COLUMN a_text text COLLATE "C" DEFAULT '' NOT NULL;
ALTER TABLE everything ALTER COLUMN a_text DROP DEFAULT;

-- add column everything.a_varchar varchar(30) fill ''
ALTER TABLE everything ADD COLUMN a_varchar varchar(30) COLLATE "C" DEFAULT '' NOT NULL;
ALTER TABLE everything ALTER COLUMN a_varchar DROP DEFAULT;

-- add column everything.a_double double fill 0
ALTER TABLE everything ADD COLUMN a_double double precision DEFAULT 0 NOT NULL;
ALTER TABLE everything ALTER COLUMN a_double DROP DEFAULT;

-- add column everything.a_real real fill 0
ALTER TABLE everything ADD COLUMN a_real real DEFAULT 0 NOT NULL;
ALTER TABLE everything ALTER COLUMN a_real DROP DEFAULT;

-- add column everything.a_decimal decimal(12,3) fill 0
ALTER TABLE everything ADD COLUMN a_decimal numeric(12, 3) DEFAULT 0 NOT NULL;
ALTER TABLE everything ALTER COLUMN a_decimal DROP DEFAULT;

-- add column everything.a_bigint bigint fill 0
ALTER TABLE everything ADD COLUMN a_bigint bigint DEFAULT 0 NOT NULL;
ALTER TABLE everything ALTER COLUMN a_bigint DROP DEFAULT;

-- add column everything.an_int int fill 0
ALTER TABLE everything ADD COLUMN an_int integer DEFAULT 0 NOT NULL;
ALTER TABLE everything ALTER COLUMN an_int DROP DEFAULT;

-- add column everything.a_smallint smallint fill 0
ALTER TABLE everything ADD COLUMN a_smallint smallint DEFAULT 0 NOT NULL;
ALTER TABLE everything ALTER COLUMN a_smallint DROP DEFAULT;

-- add column everything.a_boolean boolean fill false
ALTER TABLE everything ADD COLUMN a_boolean boolean DEFAULT FALSE NOT NULL;
ALTER TABLE everything ALTER COLUMN a_boolean DROP DEFAULT;

COMMIT;
