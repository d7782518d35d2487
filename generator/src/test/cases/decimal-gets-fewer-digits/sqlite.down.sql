-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - what decimal(8,2) cannot hold of the values of prices.amount
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table prices has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('prices') WHERE lower(name) NOT IN ('amount', 'id', 'stock')) AS TEXT) = '0';
-- stops if the table prices has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('prices') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- rebuild prices
--   alter column prices.stock decimal(12,0)
--   alter column prices.amount decimal(10,4)
CREATE TABLE plinth_new_prices (
  id INT NOT NULL,
  amount NUMERIC NOT NULL,
  stock NUMERIC NOT NULL,
  CONSTRAINT prices_pkey PRIMARY KEY (id),
  CONSTRAINT prices_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT prices_amount_type_check CHECK (round(amount, 4) = amount AND abs(amount) < 1000000),
  CONSTRAINT prices_stock_type_check CHECK (round(stock, 0) = stock AND abs(stock) < 1000000000000)
);
INSERT INTO plinth_new_prices (rowid, id, amount, stock)
SELECT old.rowid, old.id, old.amount, old.stock
FROM prices AS old;
DROP TABLE prices;
ALTER TABLE plinth_new_prices RENAME TO prices;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
