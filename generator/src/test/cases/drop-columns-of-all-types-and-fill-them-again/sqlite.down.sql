-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
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
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table everything has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('everything') WHERE lower(name) NOT IN ('a_bigint', 'a_boolean', 'a_date', 'a_decimal', 'a_double', 'a_json', 'a_real', 'a_smallint', 'a_text', 'a_time', 'a_timestamp', 'a_timestamptz', 'a_uuid', 'a_varchar', 'an_int', 'id')) AS TEXT) = '0';
-- stops if the table everything has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('everything') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- rebuild everything
--   add column everything.a_json json fill cast('{}' as json)
--   add column everything.a_timestamptz timestamptz fill cast('1970-01-01 00:00:00' as timestamptz)
--   add column everything.a_timestamp timestamp fill cast('1970-01-01 00:00:00' as timestamp)
--   add column everything.a_time time fill cast('00:00:00' as time)
--   add column everything.a_date date fill cast('1970-01-01' as date)
--   add column everything.a_uuid uuid fill cast('00000000-0000-0000-0000-000000000000' as uuid)
--   add column everything.a_text text fill ''
--   add column everything.a_varchar varchar(30) fill ''
--   add column everything.a_double double fill 0
--   add column everything.a_real real fill 0
--   add column everything.a_decimal decimal(12,3) fill 0
--   add column everything.a_bigint bigint fill 0
--   add column everything.an_int int fill 0
--   add column everything.a_smallint smallint fill 0
--   add column everything.a_boolean boolean fill false
CREATE TABLE plinth_new_everything (
  id INT NOT NULL,
  a_json TEXT NOT NULL,
  a_timestamptz TEXT NOT NULL,
  a_timestamp TEXT NOT NULL,
  a_time TEXT NOT NULL,
  a_date TEXT NOT NULL,
  a_uuid TEXT NOT NULL,
  a_text TEXT NOT NULL,
  a_varchar TEXT NOT NULL,
  a_double REAL NOT NULL,
  a_real REAL NOT NULL,
  a_decimal NUMERIC NOT NULL,
  a_bigint INTEGER NOT NULL,
  an_int INTEGER NOT NULL,
  a_smallint INTEGER NOT NULL,
  a_boolean INTEGER NOT NULL,
  CONSTRAINT everything_pkey PRIMARY KEY (id),
  CONSTRAINT everything_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT everything_a_json_type_check CHECK (a_json IS NULL OR json_valid(a_json)),
  CONSTRAINT everything_a_timestamptz_type_check CHECK (a_timestamptz IS strftime('%Y-%m-%d %H:%M:%f', a_timestamptz, '+0 days')),
  CONSTRAINT everything_a_timestamp_type_check CHECK (a_timestamp IS strftime('%Y-%m-%d %H:%M:%f', a_timestamp, '+0 days')),
  CONSTRAINT everything_a_time_type_check CHECK (a_time IS strftime('%H:%M:%f', a_time)),
  CONSTRAINT everything_a_date_type_check CHECK (a_date IS date(a_date, '+0 days')),
  CONSTRAINT everything_a_uuid_type_check CHECK (a_uuid GLOB '????????-????-????-????-????????????' AND length(replace(a_uuid, '-', '')) = 32 AND replace(a_uuid, '-', '') NOT GLOB '*[^0-9a-f]*'),
  CONSTRAINT everything_a_varchar_type_check CHECK (length(a_varchar) <= 30),
  CONSTRAINT everything_a_double_type_check CHECK (typeof(a_double) IN ('real', 'null')),
  CONSTRAINT everything_a_real_type_check CHECK (typeof(a_real) IN ('real', 'null')),
  CONSTRAINT everything_a_decimal_type_check CHECK (round(a_decimal, 3) = a_decimal AND abs(a_decimal) < 1000000000),
  CONSTRAINT everything_a_bigint_type_check CHECK (typeof(a_bigint) IN ('integer', 'null')),
  CONSTRAINT everything_an_int_type_check CHECK (typeof(an_int) IN ('integer', 'null') AND an_int BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT everything_a_smallint_type_check CHECK (typeof(a_smallint) IN ('integer', 'null') AND a_smallint BETWEEN -32768 AND 32767),
  CONSTRAINT everything_a_boolean_type_check CHECK (a_boolean IN (0, 1))
);
INSERT INTO plinth_new_everything (rowid, id, a_json, a_timestamptz, a_timestamp, a_time, a_date, a_uuid, a_text, a_varchar, a_double, a_real, a_decimal, a_bigint, an_int, a_smallint, a_boolean)
SELECT old.rowid, old.id, json('{}'), strftime('%Y-%m-%d %H:%M:%f', '1970-01-01 00:00:00', '+0 days'), strftime('%Y-%m-%d %H:%M:%f', '1970-01-01 00:00:00', '+0 days'), strftime('%H:%M:%f', '00:00:00'), date('1970-01-01', '+0 days'), lower('00000000-0000-0000-0000-000000000000'), '', '', 0, 0, 0, 0, 0, 0, FALSE
FROM everything AS old;
DROP TABLE everything;
ALTER TABLE plinth_new_everything RENAME TO everything;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
