-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
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
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('everything') AND attname = 'a_boolean' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('everything') AND attname = 'a_smallint' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('everything') AND attname = 'an_int' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('everything') AND attname = 'a_bigint' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('everything') AND attname = 'a_decimal' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('everything') AND attname = 'a_real' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('everything') AND attname = 'a_double' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('everything') AND attname = 'a_char' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('everything') AND attname = 'a_varchar' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('everything') AND attname = 'a_text' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('everything') AND attname = 'a_uuid' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('everything') AND attname = 'a_date' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('everything') AND attname = 'a_time' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('everything') AND attname = 'a_timestamp' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('everything') AND attname = 'a_timestamptz' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('everything') AND attname = 'a_json' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('everything') AND attname = 'a_binary' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('everything') AND attname = 'a_short_binary' AND NOT attisdropped) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('everything') AND conname = 'everything_a_char_length_check' AND convalidated) = 1
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('everything') AND conname = 'everything_a_short_binary_length_check' AND convalidated) = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- add column everything.a_boolean boolean?
ALTER TABLE everything ADD COLUMN a_boolean boolean;

-- add column everything.a_smallint smallint?
ALTER TABLE everything ADD COLUMN a_smallint smallint;

-- add column everything.an_int int?
ALTER TABLE everything ADD COLUMN an_int integer;

-- add column everything.a_bigint bigint?
ALTER TABLE everything ADD COLUMN a_bigint bigint;

-- add column everything.a_decimal decimal(12,3)?
ALTER TABLE everything ADD COLUMN a_decimal numeric(12, 3);

-- add column everything.a_real real?
ALTER TABLE everything ADD COLUMN a_real real;

-- add column everything.a_double double?
ALTER TABLE everything ADD COLUMN a_double double precision;

-- add column everything.a_char char(3)?
ALTER TABLE everything ADD COLUMN a_char varchar(3) COLLATE "C";
-- ! fails if rows of everything break everything_a_char_length_check
ALTER TABLE everything ADD CONSTRAINT everything_a_char_length_check CHECK (length(a_char) = 3);

-- add column everything.a_varchar varchar(30)?
ALTER TABLE everything ADD COLUMN a_varchar varchar(30) COLLATE "C";

-- add column everything.a_text text?
ALTER TABLE everything ADD COLUMN a_text text COLLATE "C";

-- add column everything.a_uuid uuid?
ALTER TABLE everything ADD COLUMN a_uuid uuid;

-- add column everything.a_date date?
ALTER TABLE everything ADD COLUMN a_date date;

-- add column everything.a_time time?
ALTER TABLE everything ADD COLUMN a_time time;

-- add column everything.a_timestamp timestamp?
ALTER TABLE everything ADD COLUMN a_timestamp timestamp;

-- add column everything.a_timestamptz timestamptz?
ALTER TABLE everything ADD COLUMN a_timestamptz timestamptz;

-- add column everything.a_json json?
ALTER TABLE everything ADD COLUMN a_json jsonb;

-- add column everything.a_binary binary?
ALTER TABLE everything ADD COLUMN a_binary bytea;

-- add column everything.a_short_binary binary(16)?
ALTER TABLE everything ADD COLUMN a_short_binary bytea;
-- ! fails if rows of everything break everything_a_short_binary_length_check
ALTER TABLE everything ADD CONSTRAINT everything_a_short_binary_length_check CHECK (octet_length(a_short_binary) <= 16);

COMMIT;
