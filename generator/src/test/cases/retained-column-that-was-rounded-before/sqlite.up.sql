-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: retained
--   - what decimal(10,2) cannot hold of the values of prices.amount
--   - the values of prices.amount
-- Rollback: conditional
--   - every value of prices.amount fits decimal(10,4)
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table prices has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('prices') WHERE lower(name) NOT IN ('amount', 'id', 'plinth_parked_002_change_amount_before')) AS TEXT) = '0';
-- stops if the table prices has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('prices') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';
-- stops if the table prices has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('prices') WHERE lower(name) NOT IN ('amount', 'id', 'plinth_parked_002_change_amount', 'plinth_parked_002_change_amount_before')) AS TEXT) = '0';

-- make room for values of prices as plinth_parked_002_change_amount_before
ALTER TABLE prices ADD COLUMN plinth_parked_002_change_amount_before NUMERIC;

-- keep values of prices as plinth_parked_002_change_amount_before
UPDATE prices SET plinth_parked_002_change_amount_before = amount WHERE amount IS NOT NULL;

-- alter column prices.amount decimal(10,2)
CREATE TABLE plinth_new_prices (
  id INT NOT NULL,
  amount NUMERIC NOT NULL,
  plinth_parked_002_change_amount_before NUMERIC,
  CONSTRAINT prices_pkey PRIMARY KEY (id),
  CONSTRAINT prices_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT prices_amount_type_check CHECK (round(amount, 2) = amount AND abs(amount) < 100000000)
);
INSERT INTO plinth_new_prices (rowid, id, amount, plinth_parked_002_change_amount_before)
SELECT old.rowid, old.id, round(old.amount + CASE WHEN old.amount < 0 THEN -0.000025 ELSE 0.000025 END, 2), old.plinth_parked_002_change_amount_before
FROM prices AS old;
DROP TABLE prices;
ALTER TABLE plinth_new_prices RENAME TO prices;

-- park column prices.amount as plinth_parked_002_change_amount
CREATE TABLE plinth_new_prices (
  id INT NOT NULL,
  plinth_parked_002_change_amount_before NUMERIC,
  plinth_parked_002_change_amount NUMERIC,
  CONSTRAINT prices_pkey PRIMARY KEY (id),
  CONSTRAINT prices_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647)
);
INSERT INTO plinth_new_prices (rowid, id, plinth_parked_002_change_amount_before, plinth_parked_002_change_amount)
SELECT old.rowid, old.id, old.plinth_parked_002_change_amount_before, old.amount
FROM prices AS old;
DROP TABLE prices;
ALTER TABLE plinth_new_prices RENAME TO prices;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
