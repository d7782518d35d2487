-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: retained
--   - what decimal(10,2) cannot hold of the values of prices.amount
--   - what int cannot hold of the values of prices.ratio
-- Rollback: conditional
--   - every value of prices.amount fits decimal(10,4)
--   - every value of prices.ratio fits decimal(6,3)
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table prices has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('prices') WHERE lower(name) NOT IN ('amount', 'id', 'plinth_parked_002_change_amount_before', 'plinth_parked_002_change_ratio_before', 'ratio')) AS TEXT) = '0';
-- stops if the table prices has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('prices') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- make room for values of prices as plinth_parked_002_change_amount_before
ALTER TABLE prices ADD COLUMN plinth_parked_002_change_amount_before NUMERIC;

-- keep values of prices as plinth_parked_002_change_amount_before
UPDATE prices SET plinth_parked_002_change_amount_before = amount WHERE amount IS NOT NULL;

-- rebuild prices
--   alter column prices.amount decimal(10,2)?
--   make room for values of prices as plinth_parked_002_change_ratio_before
CREATE TABLE plinth_new_prices (
  id INT NOT NULL,
  amount NUMERIC,
  ratio NUMERIC NOT NULL,
  plinth_parked_002_change_amount_before NUMERIC,
  plinth_parked_002_change_ratio_before NUMERIC,
  CONSTRAINT prices_pkey PRIMARY KEY (id),
  CONSTRAINT prices_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT prices_amount_type_check CHECK (round(amount, 2) = amount AND abs(amount) < 100000000),
  CONSTRAINT prices_ratio_type_check CHECK (round(ratio, 3) = ratio AND abs(ratio) < 1000)
);
INSERT INTO plinth_new_prices (rowid, id, amount, ratio, plinth_parked_002_change_amount_before)
SELECT old.rowid, old.id, round(old.amount + CASE WHEN old.amount < 0 THEN -0.000025 ELSE 0.000025 END, 2), old.ratio, old.plinth_parked_002_change_amount_before
FROM prices AS old;
DROP TABLE prices;
ALTER TABLE plinth_new_prices RENAME TO prices;

-- keep values of prices as plinth_parked_002_change_ratio_before
UPDATE prices SET plinth_parked_002_change_ratio_before = ratio WHERE ratio IS NOT NULL;

-- alter column prices.ratio int
CREATE TABLE plinth_new_prices (
  id INT NOT NULL,
  amount NUMERIC,
  ratio INTEGER NOT NULL,
  plinth_parked_002_change_amount_before NUMERIC,
  plinth_parked_002_change_ratio_before NUMERIC,
  CONSTRAINT prices_pkey PRIMARY KEY (id),
  CONSTRAINT prices_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT prices_amount_type_check CHECK (round(amount, 2) = amount AND abs(amount) < 100000000),
  CONSTRAINT prices_ratio_type_check CHECK (typeof(ratio) IN ('integer', 'null') AND ratio BETWEEN -2147483648 AND 2147483647)
);
INSERT INTO plinth_new_prices (rowid, id, amount, ratio, plinth_parked_002_change_amount_before, plinth_parked_002_change_ratio_before)
SELECT old.rowid, old.id, old.amount, CAST(round(old.ratio) AS INTEGER), old.plinth_parked_002_change_amount_before, old.plinth_parked_002_change_ratio_before
FROM prices AS old;
DROP TABLE prices;
ALTER TABLE plinth_new_prices RENAME TO prices;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
