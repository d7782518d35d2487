-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
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
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- add column everything.a_boolean boolean?
ALTER TABLE everything ADD COLUMN a_boolean INTEGER CONSTRAINT everything_a_boolean_type_check CHECK (a_boolean IN (0, 1));

-- add column everything.a_smallint smallint?
ALTER TABLE everything ADD COLUMN a_smallint INTEGER CONSTRAINT everything_a_smallint_type_check CHECK (typeof(a_smallint) IN ('integer', 'null') AND a_smallint BETWEEN -32768 AND 32767);

-- add column everything.an_int int?
ALTER TABLE everything ADD COLUMN an_int INTEGER CONSTRAINT everything_an_int_type_check CHECK (typeof(an_int) IN ('integer', 'null') AND an_int BETWEEN -2147483648 AND 2147483647);

-- add column everything.a_bigint bigint?
ALTER TABLE everything ADD COLUMN a_bigint INTEGER CONSTRAINT everything_a_bigint_type_check CHECK (typeof(a_bigint) IN ('integer', 'null'));

-- add column everything.a_decimal decimal(12,3)?
ALTER TABLE everything ADD COLUMN a_decimal NUMERIC CONSTRAINT everything_a_decimal_type_check CHECK (round(a_decimal, 3) = a_decimal AND abs(a_decimal) < 1000000000);

-- add column everything.a_real real?
ALTER TABLE everything ADD COLUMN a_real REAL CONSTRAINT everything_a_real_type_check CHECK (typeof(a_real) IN ('real', 'null'));

-- add column everything.a_double double?
ALTER TABLE everything ADD COLUMN a_double REAL CONSTRAINT everything_a_double_type_check CHECK (typeof(a_double) IN ('real', 'null'));

-- add column everything.a_char char(3)?
ALTER TABLE everything ADD COLUMN a_char TEXT CONSTRAINT everything_a_char_type_check CHECK (length(a_char) = 3);

-- add column everything.a_varchar varchar(30)?
ALTER TABLE everything ADD COLUMN a_varchar TEXT CONSTRAINT everything_a_varchar_type_check CHECK (length(a_varchar) <= 30);

-- add column everything.a_text text?
ALTER TABLE everything ADD COLUMN a_text TEXT;

-- add column everything.a_uuid uuid?
ALTER TABLE everything ADD COLUMN a_uuid TEXT CONSTRAINT everything_a_uuid_type_check CHECK (a_uuid GLOB '????????-????-????-????-????????????' AND length(replace(a_uuid, '-', '')) = 32 AND replace(a_uuid, '-', '') NOT GLOB '*[^0-9a-f]*');

-- add column everything.a_date date?
ALTER TABLE everything ADD COLUMN a_date TEXT CONSTRAINT everything_a_date_type_check CHECK (a_date IS date(a_date, '+0 days'));

-- add column everything.a_time time?
ALTER TABLE everything ADD COLUMN a_time TEXT CONSTRAINT everything_a_time_type_check CHECK (a_time IS strftime('%H:%M:%f', a_time));

-- add column everything.a_timestamp timestamp?
ALTER TABLE everything ADD COLUMN a_timestamp TEXT CONSTRAINT everything_a_timestamp_type_check CHECK (a_timestamp IS strftime('%Y-%m-%d %H:%M:%f', a_timestamp, '+0 days'));

-- add column everything.a_timestamptz timestamptz?
ALTER TABLE everything ADD COLUMN a_timestamptz TEXT CONSTRAINT everything_a_timestamptz_type_check CHECK (a_timestamptz IS strftime('%Y-%m-%d %H:%M:%f', a_timestamptz, '+0 days'));

-- add column everything.a_json json?
ALTER TABLE everything ADD COLUMN a_json TEXT CONSTRAINT everything_a_json_type_check CHECK (a_json IS NULL OR json_valid(a_json));

-- add column everything.a_binary binary?
ALTER TABLE everything ADD COLUMN a_binary BLOB;

-- add column everything.a_short_binary binary(16)?
ALTER TABLE everything ADD COLUMN a_short_binary BLOB CONSTRAINT everything_a_short_binary_type_check CHECK (length(a_short_binary) <= 16);

COMMIT;
