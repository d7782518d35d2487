-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - every value of codes.number fits int
--   - every value of codes.code fits varchar(12)
--   - every value of codes.short_number fits smallint
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table codes has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('codes') WHERE lower(name) NOT IN ('code', 'id', 'number', 'short_number')) AS TEXT) = '0';
-- stops if the table codes has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('codes') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';
-- stops if rows of codes have values in number that do not fit int
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM codes AS old WHERE CAST(CAST(old.number AS INTEGER) AS TEXT) <> old.number OR CAST(old.number AS INTEGER) NOT BETWEEN -2147483648 AND 2147483647) AS TEXT) = '0';
-- stops if rows of codes have values in short_number that do not fit smallint
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM codes AS old WHERE CAST(CAST(old.short_number AS INTEGER) AS TEXT) <> old.short_number OR CAST(old.short_number AS INTEGER) NOT BETWEEN -32768 AND 32767) AS TEXT) = '0';

-- rebuild codes
--   alter column codes.short_number smallint?
--   alter column codes.code varchar(12)
--   alter column codes.number int
CREATE TABLE plinth_new_codes (
  id INT NOT NULL,
  number INTEGER NOT NULL,
  code TEXT NOT NULL,
  short_number INTEGER,
  CONSTRAINT codes_pkey PRIMARY KEY (id),
  CONSTRAINT codes_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT codes_number_type_check CHECK (typeof(number) IN ('integer', 'null') AND number BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT codes_code_type_check CHECK (length(code) <= 12),
  CONSTRAINT codes_short_number_type_check CHECK (typeof(short_number) IN ('integer', 'null') AND short_number BETWEEN -32768 AND 32767)
);
INSERT INTO plinth_new_codes (rowid, id, number, code, short_number)
SELECT old.rowid, old.id, CAST(old.number AS INTEGER), CAST(old.code AS TEXT), CAST(old.short_number AS INTEGER)
FROM codes AS old;
DROP TABLE codes;
ALTER TABLE plinth_new_codes RENAME TO codes;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
