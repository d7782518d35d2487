-- Up
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
--   drop column everything.a_boolean
--   drop column everything.a_smallint
--   drop column everything.an_int
--   drop column everything.a_bigint
--   drop column everything.a_decimal
--   drop column everything.a_real
--   drop column everything.a_double
--   drop column everything.a_varchar
--   drop column everything.a_text
--   drop column everything.a_uuid
--   drop column everything.a_date
--   drop column everything.a_time
--   drop column everything.a_timestamp
--   drop column everything.a_timestamptz
--   drop column everything.a_json
CREATE TABLE plinth_new_everything (
  id INT NOT NULL,
  CONSTRAINT everything_pkey PRIMARY KEY (id),
  CONSTRAINT everything_id_type_check CHECK (typeof(id) IN ('integer', 'null'))
);
-- ! destroys the values of everything.a_boolean, everything.a_smallint, everything.an_int, everything.a_bigint, everything.a_decimal, everything.a_real, everything.a_double, everything.a_varchar, everything.a_text, everything.a_uuid, everything.a_date, everything.a_time, everything.a_timestamp, everything.a_timestamptz, everything.a_json
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
