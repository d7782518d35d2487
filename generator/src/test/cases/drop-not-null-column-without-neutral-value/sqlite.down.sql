-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - the table files is empty: files.digest is NOT NULL and a binary(32) has no neutral value
-- Rollback: lossy
--   - the values of files.code
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table files has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('files') WHERE lower(name) NOT IN ('code', 'digest', 'id')) AS TEXT) = '0';
-- stops if the table files has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('files') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- rebuild files
--   add column files.code char(3) fill '   '
--   add column files.digest binary(32)
CREATE TABLE plinth_new_files (
  id INT NOT NULL,
  code TEXT NOT NULL,
  digest BLOB NOT NULL,
  CONSTRAINT files_pkey PRIMARY KEY (id),
  CONSTRAINT files_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT files_code_type_check CHECK (length(code) = 3),
  CONSTRAINT files_digest_type_check CHECK (length(digest) <= 32)
);
INSERT INTO plinth_new_files (rowid, id, code)
SELECT old.rowid, old.id, '   '
FROM files AS old;
DROP TABLE files;
ALTER TABLE plinth_new_files RENAME TO files;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
