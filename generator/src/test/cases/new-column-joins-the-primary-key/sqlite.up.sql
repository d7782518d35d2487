-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - no row of lines written since breaks lines_order_id_fkey: foreign key [order_id] -> orders [id] on delete cascade on update no action not deferrable
--   - no row of orders written since breaks orders_pkey: primary key [id]
-- Rollback: lossy
--   - values written to orders.tenant since
--   - values written to lines.tenant since
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table lines has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('lines') WHERE lower(name) NOT IN ('id', 'order_id', 'tenant')) AS TEXT) = '0';
-- stops if the table lines has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('lines') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';
-- stops if the table orders has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('orders') WHERE lower(name) NOT IN ('id', 'item', 'tenant')) AS TEXT) = '0';
-- stops if the table orders has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('orders') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- rebuild lines
--   drop constraint lines.lines_order_id_fkey
--   add column lines.tenant int default 1
--   add constraint lines.lines_order_id_fkey: foreign key [tenant, order_id] -> orders [tenant, id] on delete cascade on update no action not deferrable
CREATE TABLE plinth_new_lines (
  id INT NOT NULL,
  order_id INTEGER NOT NULL,
  tenant INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT lines_pkey PRIMARY KEY (id),
  CONSTRAINT lines_order_id_fkey FOREIGN KEY (tenant, order_id) REFERENCES orders (tenant, id) ON DELETE CASCADE,
  CONSTRAINT lines_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT lines_order_id_type_check CHECK (typeof(order_id) IN ('integer', 'null')),
  CONSTRAINT lines_tenant_type_check CHECK (typeof(tenant) IN ('integer', 'null') AND tenant BETWEEN -2147483648 AND 2147483647)
);
INSERT INTO plinth_new_lines (rowid, id, order_id)
SELECT old.rowid, old.id, old.order_id
FROM lines AS old;
DROP TABLE lines;
ALTER TABLE plinth_new_lines RENAME TO lines;

-- rebuild orders
--   drop constraint orders.orders_pkey
--   add column orders.tenant int default 1
--   add constraint orders.orders_pkey: primary key [tenant, id]
CREATE TABLE plinth_new_orders (
  id INTEGER NOT NULL,
  item TEXT NOT NULL,
  tenant INTEGER NOT NULL DEFAULT 1,
  CONSTRAINT orders_pkey PRIMARY KEY (tenant, id),
  CONSTRAINT orders_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT orders_item_type_check CHECK (length(item) <= 20),
  CONSTRAINT orders_tenant_type_check CHECK (typeof(tenant) IN ('integer', 'null') AND tenant BETWEEN -2147483648 AND 2147483647)
);
INSERT INTO plinth_new_orders (rowid, id, item)
SELECT old.rowid, old.id, old.item
FROM orders AS old;
DROP TABLE orders;
ALTER TABLE plinth_new_orders RENAME TO orders;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
