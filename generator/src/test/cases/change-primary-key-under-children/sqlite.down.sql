-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - no row of children written since breaks children_parent_id_fkey: foreign key [parent_id] -> parents [id] on delete cascade on update no action not deferrable
--   - no row of parents written since breaks parents_pkey: primary key [id]
--   - no row of parents written since breaks parents_code_key: unique [code]
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table parents has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('parents') WHERE lower(name) NOT IN ('code', 'id')) AS TEXT) = '0';
-- stops if the table parents has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('parents') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- rebuild parents
--   drop constraint parents.parents_pkey
--   drop constraint parents.parents_id_key
--   add constraint parents.parents_code_key: unique [code]
--   add constraint parents.parents_pkey: primary key [id]
CREATE TABLE plinth_new_parents (
  id INT NOT NULL,
  code TEXT NOT NULL,
  CONSTRAINT parents_code_key UNIQUE (code),
  CONSTRAINT parents_pkey PRIMARY KEY (id),
  CONSTRAINT parents_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT parents_code_type_check CHECK (length(code) <= 20)
);
INSERT INTO plinth_new_parents (rowid, id, code)
SELECT old.rowid, old.id, old.code
FROM parents AS old;
DROP TABLE parents;
ALTER TABLE plinth_new_parents RENAME TO parents;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
