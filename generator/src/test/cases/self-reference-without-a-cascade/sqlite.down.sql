-- Down: undoes up.sql
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
-- stops if the table groups has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('groups') WHERE lower(name) NOT IN ('id', 'name', 'parent_id')) AS TEXT) = '0';
-- stops if the table groups has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('groups') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';
-- stops if rows of groups have values in id that do not fit int
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM "groups" AS old WHERE old.id NOT BETWEEN -2147483648 AND 2147483647) AS TEXT) = '0';
-- stops if rows of groups have values in parent_id that do not fit int
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM "groups" AS old WHERE old.parent_id NOT BETWEEN -2147483648 AND 2147483647) AS TEXT) = '0';

-- rebuild groups
--   alter column groups.name varchar(40)
--   alter column groups.parent_id int?
--   alter column groups.id int
--   rename constraint groups.groups_pkey to categories_pkey
--   rename constraint groups.groups_parent_id_fkey to categories_parent_id_fkey
CREATE TABLE plinth_new_groups (
  id INT NOT NULL,
  parent_id INTEGER,
  name TEXT NOT NULL,
  CONSTRAINT categories_pkey PRIMARY KEY (id),
  CONSTRAINT categories_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES "groups" (id),
  CONSTRAINT categories_not_own_parent CHECK (parent_id <> id),
  CONSTRAINT groups_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT groups_parent_id_type_check CHECK (typeof(parent_id) IN ('integer', 'null') AND parent_id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT groups_name_type_check CHECK (length(name) <= 40)
);
INSERT INTO plinth_new_groups (rowid, id, parent_id, name)
SELECT old.rowid, old.id, old.parent_id, old.name
FROM "groups" AS old;
DROP TABLE "groups";
ALTER TABLE plinth_new_groups RENAME TO "groups";

-- rename table groups to categories
ALTER TABLE "groups" RENAME TO categories;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
