-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - values written to settings.note since
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table settings has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('settings') WHERE lower(name) NOT IN ('name', 'note', 'value')) AS TEXT) = '0';
-- stops if the table settings has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('settings') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';
-- stops if a person has to do this first: Point the webhook back
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT CASE WHEN EXISTS (SELECT 1 FROM "settings" WHERE "name" = 'webhook' AND "value" = 'old') THEN 1 ELSE 0 END) AS TEXT) = '1';

-- drop column settings.note
CREATE TABLE plinth_new_settings (
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  CONSTRAINT settings_pkey PRIMARY KEY (name),
  CONSTRAINT settings_name_type_check CHECK (length(name) <= 20),
  CONSTRAINT settings_value_type_check CHECK (length(value) <= 20)
);
-- ! destroys the values of settings.note
INSERT INTO plinth_new_settings (rowid, name, value)
SELECT old.rowid, old.name, old.value
FROM settings AS old;
DROP TABLE settings;
ALTER TABLE plinth_new_settings RENAME TO settings;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
