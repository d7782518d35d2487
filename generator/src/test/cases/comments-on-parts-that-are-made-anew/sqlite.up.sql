-- Up
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
-- stops if the table entries has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('entries') WHERE lower(name) NOT IN ('code', 'extent', 'id', 'owner_id', 'size')) AS TEXT) = '0';
-- stops if the table entries has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('entries') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('', 'entries_new', 'entries_old', 'entries_size')) AS TEXT) = '0';
-- stops if the table owners has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('owners') WHERE lower(name) NOT IN ('id')) AS TEXT) = '0';
-- stops if the table owners has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('owners') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- rename table entries to items
ALTER TABLE entries RENAME TO items;

-- rename column items.size to extent
ALTER TABLE items RENAME COLUMN size TO extent;

-- rebuild items
--   rename column items.size to extent
--   rename constraint items.items_size_check to items_extent_check
--   drop index items.entries_size
--   drop constraint items.items_extent_check
--   rename index items.entries_old to entries_new
--   alter column items.code text
--   alter column items.extent bigint
--   alter column items.owner_id bigint
--   add constraint items.items_extent_check: check extent between 0 and 200
--   create index items.entries_size [extent desc]
CREATE TABLE plinth_new_items (
  id INT NOT NULL,
  code TEXT NOT NULL,
  extent INTEGER NOT NULL,
  owner_id INTEGER NOT NULL,
  CONSTRAINT items_pkey PRIMARY KEY (id),
  CONSTRAINT items_code_key UNIQUE (code),
  CONSTRAINT items_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES owners (id),
  CONSTRAINT items_extent_check CHECK (extent BETWEEN 0 AND 200),
  CONSTRAINT items_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT items_extent_type_check CHECK (typeof(extent) IN ('integer', 'null')),
  CONSTRAINT items_owner_id_type_check CHECK (typeof(owner_id) IN ('integer', 'null'))
);
INSERT INTO plinth_new_items (rowid, id, code, extent, owner_id)
SELECT old.rowid, old.id, old.code, old.extent, old.owner_id
FROM items AS old;
DROP TABLE items;
ALTER TABLE plinth_new_items RENAME TO items;

-- alter column owners.id bigint
CREATE TABLE plinth_new_owners (
  id INT NOT NULL,
  CONSTRAINT owners_pkey PRIMARY KEY (id),
  CONSTRAINT owners_id_type_check CHECK (typeof(id) IN ('integer', 'null'))
);
INSERT INTO plinth_new_owners (rowid, id)
SELECT old.rowid, old.id
FROM owners AS old;
DROP TABLE owners;
ALTER TABLE plinth_new_owners RENAME TO owners;

-- rename index items.entries_old to entries_new
CREATE INDEX entries_new ON items (code, extent);

-- create index items.entries_size [extent desc]
CREATE INDEX entries_size ON items (extent DESC);

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
