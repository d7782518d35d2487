-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - every value of parents.id fits int
--   - every value of parents.visits fits smallint
--   - every value of children.parent_id fits int
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table parents has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('parents') WHERE lower(name) NOT IN ('id', 'visits')) AS TEXT) = '0';
-- stops if the table parents has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('parents') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';
-- stops if the table children has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('children') WHERE lower(name) NOT IN ('id', 'parent_id')) AS TEXT) = '0';
-- stops if the table children has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('children') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('', 'children_parent')) AS TEXT) = '0';

-- rebuild parents
--   alter column parents.id bigint
--   alter column parents.visits int default 0
CREATE TABLE plinth_new_parents (
  id INT NOT NULL,
  visits INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT parents_pkey PRIMARY KEY (id),
  CONSTRAINT parents_visits_check CHECK (visits >= 0),
  CONSTRAINT parents_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT parents_visits_type_check CHECK (typeof(visits) IN ('integer', 'null') AND visits BETWEEN -2147483648 AND 2147483647)
);
INSERT INTO plinth_new_parents (rowid, id, visits)
SELECT old.rowid, old.id, old.visits
FROM parents AS old;
DROP TABLE parents;
ALTER TABLE plinth_new_parents RENAME TO parents;

-- alter column children.parent_id bigint
CREATE TABLE plinth_new_children (
  id INT NOT NULL,
  parent_id INTEGER NOT NULL,
  CONSTRAINT children_pkey PRIMARY KEY (id),
  CONSTRAINT children_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES parents (id) ON DELETE CASCADE,
  CONSTRAINT children_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT children_parent_id_type_check CHECK (typeof(parent_id) IN ('integer', 'null'))
);
INSERT INTO plinth_new_children (rowid, id, parent_id)
SELECT old.rowid, old.id, old.parent_id
FROM children AS old;
DROP TABLE children;
ALTER TABLE plinth_new_children RENAME TO children;
CREATE INDEX children_parent ON children (parent_id);

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
