-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - every value of parts.id fits int
--   - every value of parts.part_of fits int
--   - every value of orders.part fits int
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table parts has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('parts') WHERE lower(name) NOT IN ('id', 'part_of')) AS TEXT) = '0';
-- stops if the table parts has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('parts') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';
-- stops if the table orders has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('orders') WHERE lower(name) NOT IN ('id', 'part')) AS TEXT) = '0';
-- stops if the table orders has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('orders') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- rebuild parts
--   alter column parts.id varchar(20)
--   alter column parts.part_of varchar(20)?
CREATE TABLE plinth_new_parts (
  id TEXT NOT NULL,
  part_of TEXT,
  CONSTRAINT parts_pkey PRIMARY KEY (id),
  CONSTRAINT parts_part_of_fkey FOREIGN KEY (part_of) REFERENCES parts (id),
  CONSTRAINT parts_id_type_check CHECK (length(id) <= 20),
  CONSTRAINT parts_part_of_type_check CHECK (length(part_of) <= 20)
);
INSERT INTO plinth_new_parts (rowid, id, part_of)
SELECT old.rowid, CAST(old.id AS TEXT), CAST(old.part_of AS TEXT)
FROM parts AS old;
DROP TABLE parts;
ALTER TABLE plinth_new_parts RENAME TO parts;

-- alter column orders.part varchar(20)?
CREATE TABLE plinth_new_orders (
  id INT NOT NULL,
  part TEXT,
  CONSTRAINT orders_pkey PRIMARY KEY (id),
  CONSTRAINT orders_part_fkey FOREIGN KEY (part) REFERENCES parts (id) ON DELETE SET NULL,
  CONSTRAINT orders_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT orders_part_type_check CHECK (length(part) <= 20)
);
INSERT INTO plinth_new_orders (rowid, id, part)
SELECT old.rowid, old.id, CAST(old.part AS TEXT)
FROM orders AS old;
DROP TABLE orders;
ALTER TABLE plinth_new_orders RENAME TO orders;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
