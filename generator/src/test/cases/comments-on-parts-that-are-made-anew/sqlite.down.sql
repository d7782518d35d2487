-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - no row of items written since breaks items_extent_check: check extent between 0 and 100
--   - every value of owners.id fits int
--   - every value of items.code fits varchar(20)
--   - every value of items.extent fits int
--   - every value of items.owner_id fits int
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table items has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('items') WHERE lower(name) NOT IN ('code', 'extent', 'id', 'owner_id')) AS TEXT) = '0';
-- stops if the table items has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('items') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('', 'entries_new', 'entries_old', 'entries_size')) AS TEXT) = '0';
-- stops if rows of items have values in extent that do not fit int
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM items AS old WHERE old.extent NOT BETWEEN -2147483648 AND 2147483647) AS TEXT) = '0';
-- stops if rows of items have values in owner_id that do not fit int
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM items AS old WHERE old.owner_id NOT BETWEEN -2147483648 AND 2147483647) AS TEXT) = '0';
-- stops if the table owners has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('owners') WHERE lower(name) NOT IN ('id')) AS TEXT) = '0';
-- stops if the table owners has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('owners') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';
-- stops if rows of owners have values in id that do not fit int
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM owners AS old WHERE old.id NOT BETWEEN -2147483648 AND 2147483647) AS TEXT) = '0';

-- rebuild items
--   drop index items.entries_size
--   drop constraint items.items_extent_check
--   alter column items.owner_id int
--   alter column items.extent int
--   alter column items.code varchar(20)
--   rename index items.entries_new to entries_old
--   add constraint items.items_extent_check: check extent between 0 and 100
--   create index items.entries_size [extent]
--   rename constraint items.items_extent_check to items_size_check
CREATE TABLE plinth_new_items (
  id INT NOT NULL,
  code TEXT NOT NULL,
  extent INTEGER NOT NULL,
  owner_id INTEGER NOT NULL,
  CONSTRAINT items_pkey PRIMARY KEY (id),
  CONSTRAINT items_code_key UNIQUE (code),
  CONSTRAINT items_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES owners (id),
  CONSTRAINT items_size_check CHECK (extent BETWEEN 0 AND 100),
  CONSTRAINT items_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT items_code_type_check CHECK (length(code) <= 20),
  CONSTRAINT items_extent_type_check CHECK (typeof(extent) IN ('integer', 'null') AND extent BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT items_owner_id_type_check CHECK (typeof(owner_id) IN ('integer', 'null') AND owner_id BETWEEN -2147483648 AND 2147483647)
);
INSERT INTO plinth_new_items (rowid, id, code, extent, owner_id)
SELECT old.rowid, old.id, old.code, old.extent, old.owner_id
FROM items AS old;
DROP TABLE items;
ALTER TABLE plinth_new_items RENAME TO items;

-- alter column owners.id int
CREATE TABLE plinth_new_owners (
  id INT NOT NULL,
  CONSTRAINT owners_pkey PRIMARY KEY (id),
  CONSTRAINT owners_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647)
);
INSERT INTO plinth_new_owners (rowid, id)
SELECT old.rowid, old.id
FROM owners AS old;
DROP TABLE owners;
ALTER TABLE plinth_new_owners RENAME TO owners;

-- rename index items.entries_new to entries_old
CREATE INDEX entries_old ON items (code, extent);

-- create index items.entries_size [extent]
CREATE INDEX entries_size ON items (extent);

-- rename column items.extent to size
ALTER TABLE items RENAME COLUMN extent TO size;

-- rename table items to entries
ALTER TABLE items RENAME TO entries;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
