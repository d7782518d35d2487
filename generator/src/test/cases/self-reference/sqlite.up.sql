-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - values written to categories.parent_id since
--   - the values of categories.obsolete
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table categories has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('categories') WHERE lower(name) NOT IN ('id', 'name', 'obsolete', 'parent_id')) AS TEXT) = '0';
-- stops if the table categories has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('categories') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- rebuild categories
--   add column categories.parent_id int?
--   drop column categories.obsolete
--   add constraint categories.categories_not_own_parent: check parent_id <> id
--   add constraint categories.categories_parent_id_fkey: foreign key [parent_id] -> categories [id] on delete cascade on update no action not deferrable
CREATE TABLE plinth_new_categories (
  id INT NOT NULL,
  name TEXT NOT NULL,
  parent_id INTEGER,
  CONSTRAINT categories_pkey PRIMARY KEY (id),
  CONSTRAINT categories_not_own_parent CHECK (parent_id <> id),
  CONSTRAINT categories_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES categories (id) ON DELETE CASCADE,
  CONSTRAINT categories_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT categories_name_type_check CHECK (length(name) <= 40),
  CONSTRAINT categories_parent_id_type_check CHECK (typeof(parent_id) IN ('integer', 'null') AND parent_id BETWEEN -2147483648 AND 2147483647)
);
-- ! destroys the values of categories.obsolete
INSERT INTO plinth_new_categories (rowid, id, name)
SELECT old.rowid, old.id, old.name
FROM categories AS old;
DROP TABLE categories;
ALTER TABLE plinth_new_categories RENAME TO categories;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
