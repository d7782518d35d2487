-- Down: undoes up.sql
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

-- audit people no longer
DROP TRIGGER IF EXISTS audit_people_insert;
DROP TRIGGER IF EXISTS audit_people_update;
DROP TRIGGER IF EXISTS audit_people_rekey;
DROP TRIGGER IF EXISTS audit_people_delete;
-- ! destroys every row of audit_trail
DROP TABLE IF EXISTS audit_trail;
-- ! destroys every row of audit_context
DROP TABLE IF EXISTS audit_context;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
