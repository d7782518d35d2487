-- Down: undoes up.sql
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

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table everything has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('everything') WHERE lower(name) NOT IN ('a_bigint', 'a_binary', 'a_boolean', 'a_char', 'a_date', 'a_decimal', 'a_double', 'a_json', 'a_real', 'a_short_binary', 'a_smallint', 'a_text', 'a_time', 'a_timestamp', 'a_timestamptz', 'a_uuid', 'a_varchar', 'an_int', 'id')) AS TEXT) = '0';
-- stops if the table everything has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('everything') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- rebuild everything
--   drop column everything.a_short_binary
--   drop column everything.a_binary
--   drop column everything.a_json
--   drop column everything.a_timestamptz
--   drop column everything.a_timestamp
--   drop column everything.a_time
--   drop column everything.a_date
--   drop column everything.a_uuid
--   drop column everything.a_text
--   drop column everything.a_varchar
--   drop column everything.a_char
--   drop column everything.a_double
--   drop column everything.a_real
--   drop column everything.a_decimal
--   drop column everything.a_bigint
--   drop column everything.an_int
--   drop column everything.a_smallint
--   drop column everything.a_boolean
CREATE TABLE plinth_new_everything (
  id INT NOT NULL,
  CONSTRAINT everything_pkey PRIMARY KEY (id),
  CONSTRAINT everything_id_type_check CHECK (typeof(id) IN ('integer', 'null'))
);
-- ! destroys the values of everything.a_boolean, everything.a_smallint, everything.an_int, everything.a_bigint, everything.a_decimal, everything.a_real, everything.a_double, everything.a_char, everything.a_varchar, everything.a_text, everything.a_uuid, everything.a_date, everything.a_time, everything.a_timestamp, everything.a_timestamptz, everything.a_json, everything.a_binary, everything.a_short_binary
INSERT INTO plinth_new_everything (rowid, id)
SELECT old.rowid, old.id
FROM everything AS old;
DROP TABLE everything;
ALTER TABLE plinth_new_everything RENAME TO everything;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
