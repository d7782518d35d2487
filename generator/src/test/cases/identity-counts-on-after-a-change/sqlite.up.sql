-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - the values of orders.old_price
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table orders has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('orders') WHERE lower(name) NOT IN ('id', 'item', 'old_price')) AS TEXT) = '0';
-- stops if the table orders has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('orders') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- drop column orders.old_price
CREATE TABLE plinth_new_orders (
  id INTEGER NOT NULL CONSTRAINT orders_pkey PRIMARY KEY AUTOINCREMENT,
  item TEXT NOT NULL,
  CONSTRAINT orders_item_type_check CHECK (length(item) <= 40)
);
-- ! destroys the values of orders.old_price
INSERT INTO plinth_new_orders (id, item)
SELECT old.id, old.item
FROM orders AS old;
DELETE FROM sqlite_sequence WHERE name = 'plinth_new_orders';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'plinth_new_orders', max(seq) FROM (
  SELECT seq FROM sqlite_sequence WHERE name = 'orders'
  UNION ALL SELECT max(id) FROM plinth_new_orders
) HAVING max(seq) IS NOT NULL;
DROP TABLE orders;
ALTER TABLE plinth_new_orders RENAME TO orders;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
