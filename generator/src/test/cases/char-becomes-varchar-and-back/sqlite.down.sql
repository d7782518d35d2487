-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - every value of codes.fixed fits char(4)
--   - every value of codes.wide fits char(2)
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table codes has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('codes') WHERE lower(name) NOT IN ('fixed', 'free', 'id', 'wide')) AS TEXT) = '0';
-- stops if the table codes has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('codes') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- rebuild codes
--   alter column codes.wide char(2)
--   alter column codes.free varchar(9)?
--   alter column codes.fixed char(4)
CREATE TABLE plinth_new_codes (
  id INT NOT NULL,
  fixed TEXT NOT NULL,
  free TEXT,
  wide TEXT NOT NULL,
  CONSTRAINT codes_pkey PRIMARY KEY (id),
  CONSTRAINT codes_wide_key UNIQUE (wide),
  CONSTRAINT codes_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT codes_fixed_type_check CHECK (length(fixed) = 4),
  CONSTRAINT codes_free_type_check CHECK (length(free) <= 9),
  CONSTRAINT codes_wide_type_check CHECK (length(wide) = 2)
);
INSERT INTO plinth_new_codes (rowid, id, fixed, free, wide)
SELECT old.rowid, old.id, old.fixed, old.free, old.wide
FROM codes AS old;
DROP TABLE codes;
ALTER TABLE plinth_new_codes RENAME TO codes;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
