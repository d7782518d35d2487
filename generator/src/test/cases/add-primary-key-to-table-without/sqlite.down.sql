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
-- stops if the table tags has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('tags') WHERE lower(name) NOT IN ('color', 'name')) AS TEXT) = '0';
-- stops if the table tags has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('tags') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- drop constraint tags.tags_pkey
CREATE TABLE plinth_new_tags (
  name TEXT NOT NULL,
  color TEXT,
  CONSTRAINT tags_name_type_check CHECK (length(name) <= 40),
  CONSTRAINT tags_color_type_check CHECK (length(color) <= 20)
);
INSERT INTO plinth_new_tags (rowid, name, color)
SELECT old.rowid, old.name, old.color
FROM tags AS old;
DROP TABLE tags;
ALTER TABLE plinth_new_tags RENAME TO tags;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
