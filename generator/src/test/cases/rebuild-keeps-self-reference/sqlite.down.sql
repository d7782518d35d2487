-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - values written to categories.rank since
-- Rollback: conditional
--   - no row has NULL in categories.name
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table categories has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('categories') WHERE lower(name) NOT IN ('id', 'name', 'parent_id', 'rank')) AS TEXT) = '0';
-- stops if the table categories has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('categories') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- rebuild categories
--   drop constraint categories.categories_rank_check
--   alter column categories.name varchar(40)
--   drop column categories.rank
CREATE TABLE plinth_new_categories (
  id INT NOT NULL,
  parent_id INTEGER,
  name TEXT NOT NULL,
  CONSTRAINT categories_pkey PRIMARY KEY (id),
  CONSTRAINT categories_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES categories (id) ON DELETE CASCADE,
  CONSTRAINT categories_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT categories_parent_id_type_check CHECK (typeof(parent_id) IN ('integer', 'null') AND parent_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT categories_name_type_check CHECK (length(name) <= 40)
);
-- ! destroys the values of categories.rank
INSERT INTO plinth_new_categories (rowid, id, parent_id, name)
SELECT old.rowid, old.id, old.parent_id, old.name
FROM categories AS old;
DROP TABLE categories;
ALTER TABLE plinth_new_categories RENAME TO categories;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
