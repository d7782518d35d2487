-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table codes has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('codes') WHERE lower(name) NOT IN ('code', 'id')) AS TEXT) = '0';
-- stops if the table codes has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('codes') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';
-- stops if rows of codes have values in code that do not fit int
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM codes AS old WHERE CAST(CAST(old.code AS INTEGER) AS TEXT) <> old.code OR CAST(old.code AS INTEGER) NOT BETWEEN -2147483648 AND 2147483647) AS TEXT) = '0';

-- alter column codes.code int
CREATE TABLE plinth_new_codes (
  id INT NOT NULL,
  code INTEGER NOT NULL,
  CONSTRAINT codes_pkey PRIMARY KEY (id),
  CONSTRAINT codes_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT codes_code_type_check CHECK (typeof(code) IN ('integer', 'null') AND code BETWEEN -2147483648 AND 2147483647)
);
INSERT INTO plinth_new_codes (rowid, id, code)
SELECT old.rowid, old.id, CAST(old.code AS INTEGER)
FROM codes AS old;
DROP TABLE codes;
ALTER TABLE plinth_new_codes RENAME TO codes;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
