-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - every value of groups.id fits int
--   - every value of groups.parent_id fits int
--   - no row has NULL in groups.name
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table categories has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('categories') WHERE lower(name) NOT IN ('id', 'name', 'parent_id')) AS TEXT) = '0';
-- stops if the table categories has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('categories') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- rename table categories to groups
ALTER TABLE categories RENAME TO "groups";

-- rebuild groups
--   rename table categories to groups
--   rename constraint groups.categories_parent_id_fkey to groups_parent_id_fkey
--   rename constraint groups.categories_pkey to groups_pkey
--   alter column groups.id bigint
--   alter column groups.parent_id bigint?
--   alter column groups.name varchar(40)?
CREATE TABLE plinth_new_groups (
  id INT NOT NULL,
  parent_id INTEGER,
  name TEXT,
  CONSTRAINT groups_pkey PRIMARY KEY (id),
  CONSTRAINT groups_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES "groups" (id),
  CONSTRAINT categories_not_own_parent CHECK (parent_id <> id),
  CONSTRAINT groups_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT groups_parent_id_type_check CHECK (typeof(parent_id) IN ('integer', 'null')),
  CONSTRAINT groups_name_type_check CHECK (length(name) <= 40)
);
INSERT INTO plinth_new_groups (rowid, id, parent_id, name)
SELECT old.rowid, old.id, old.parent_id, old.name
FROM "groups" AS old;
DROP TABLE "groups";
ALTER TABLE plinth_new_groups RENAME TO "groups";

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
