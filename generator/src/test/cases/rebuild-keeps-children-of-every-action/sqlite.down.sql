-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - no row has NULL in parents.name
-- Rollback: lossy
--   - the values of parents.old
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table parents has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('parents') WHERE lower(name) NOT IN ('id', 'name', 'old')) AS TEXT) = '0';
-- stops if the table parents has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('parents') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- rebuild parents
--   add column parents.old text?
--   alter column parents.name varchar(40)
CREATE TABLE plinth_new_parents (
  id INT NOT NULL,
  name TEXT NOT NULL,
  old TEXT,
  CONSTRAINT parents_pkey PRIMARY KEY (id),
  CONSTRAINT parents_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT parents_name_type_check CHECK (length(name) <= 40)
);
INSERT INTO plinth_new_parents (rowid, id, name)
SELECT old.rowid, old.id, old.name
FROM parents AS old;
DROP TABLE parents;
ALTER TABLE plinth_new_parents RENAME TO parents;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
