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
-- stops if the table settings has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('settings') WHERE lower(name) NOT IN ('key', 'value')) AS TEXT) = '0';
-- stops if the table settings has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('settings') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- set options of table settings to {sqlite={strict=true, without rowid=true}}
CREATE TABLE plinth_new_settings (
  "key" TEXT NOT NULL,
  value TEXT NOT NULL,
  CONSTRAINT settings_pkey PRIMARY KEY ("key"),
  CONSTRAINT settings_key_type_check CHECK (length("key") <= 40)
) STRICT, WITHOUT ROWID;
INSERT INTO plinth_new_settings ("key", value)
SELECT old."key", old.value
FROM settings AS old;
DROP TABLE settings;
ALTER TABLE plinth_new_settings RENAME TO settings;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
