-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to everything since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table everything
CREATE TABLE everything (
  id INT NOT NULL,
  a_boolean INTEGER NOT NULL,
  a_smallint INTEGER NOT NULL,
  an_int INTEGER NOT NULL,
  a_bigint INTEGER NOT NULL,
  a_decimal NUMERIC NOT NULL,
  a_whole_decimal NUMERIC NOT NULL,
  a_real REAL NOT NULL,
  a_double REAL NOT NULL,
  a_char TEXT NOT NULL,
  a_varchar TEXT NOT NULL,
  a_text TEXT NOT NULL,
  a_uuid TEXT NOT NULL,
  a_date TEXT NOT NULL,
  a_time TEXT NOT NULL,
  a_timestamp TEXT NOT NULL,
  a_timestamptz TEXT NOT NULL,
  a_json TEXT NOT NULL,
  a_binary BLOB NOT NULL,
  a_short_binary BLOB NOT NULL,
  CONSTRAINT everything_pkey PRIMARY KEY (id),
  CONSTRAINT everything_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT everything_a_boolean_type_check CHECK (a_boolean IN (0, 1)),
  CONSTRAINT everything_a_smallint_type_check CHECK (typeof(a_smallint) IN ('integer', 'null') AND a_smallint BETWEEN -32768 AND 32767),
  CONSTRAINT everything_an_int_type_check CHECK (typeof(an_int) IN ('integer', 'null') AND an_int BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT everything_a_bigint_type_check CHECK (typeof(a_bigint) IN ('integer', 'null')),
  CONSTRAINT everything_a_decimal_type_check CHECK (round(a_decimal, 3) = a_decimal AND abs(a_decimal) < 1000000000),
  CONSTRAINT everything_a_whole_decimal_type_check CHECK (round(a_whole_decimal, 0) = a_whole_decimal AND abs(a_whole_decimal) < 1000000000000000),
  CONSTRAINT everything_a_real_type_check CHECK (typeof(a_real) IN ('real', 'null')),
  CONSTRAINT everything_a_double_type_check CHECK (typeof(a_double) IN ('real', 'null')),
  CONSTRAINT everything_a_char_type_check CHECK (length(a_char) = 3),
  CONSTRAINT everything_a_varchar_type_check CHECK (length(a_varchar) <= 30),
  CONSTRAINT everything_a_uuid_type_check CHECK (a_uuid GLOB '????????-????-????-????-????????????' AND length(replace(a_uuid, '-', '')) = 32 AND replace(a_uuid, '-', '') NOT GLOB '*[^0-9a-f]*'),
  CONSTRAINT everything_a_date_type_check CHECK (a_date IS date(a_date, '+0 days')),
  CONSTRAINT everything_a_time_type_check CHECK (a_time IS strftime('%H:%M:%f', a_time)),
  CONSTRAINT everything_a_timestamp_type_check CHECK (a_timestamp IS strftime('%Y-%m-%d %H:%M:%f', a_timestamp, '+0 days')),
  CONSTRAINT everything_a_timestamptz_type_check CHECK (a_timestamptz IS strftime('%Y-%m-%d %H:%M:%f', a_timestamptz, '+0 days')),
  CONSTRAINT everything_a_json_type_check CHECK (a_json IS NULL OR json_valid(a_json)),
  CONSTRAINT everything_a_short_binary_type_check CHECK (length(a_short_binary) <= 16)
);

COMMIT;
