-- Down: undoes up.sql
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

-- alter column prices.ratio decimal(6,3)
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
INSERT INTO plinth_new_prices (rowid, id, amount, ratio, plinth_parked_002_change_amount_before, plinth_parked_002_change_ratio_before)
SELECT old.rowid, old.id, old.amount, CAST(old.ratio AS NUMERIC), old.plinth_parked_002_change_amount_before, old.plinth_parked_002_change_ratio_before
FROM prices AS old;
DROP TABLE prices;
ALTER TABLE plinth_new_prices RENAME TO prices;

-- backfill prices set ratio = plinth_parked_002_change_ratio_before where cast(plinth_parked_002_change_ratio_before as int) = ratio
UPDATE prices SET ratio = plinth_parked_002_change_ratio_before WHERE CAST(round(plinth_parked_002_change_ratio_before) AS INTEGER) = ratio;

-- rebuild prices
--   drop what was kept of prices as plinth_parked_002_change_ratio_before
--   alter column prices.amount decimal(10,4)?
CREATE TABLE plinth_new_prices (
  id INT NOT NULL,
  amount NUMERIC,
  ratio NUMERIC NOT NULL,
  plinth_parked_002_change_amount_before NUMERIC,
  CONSTRAINT prices_pkey PRIMARY KEY (id),
  CONSTRAINT prices_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT prices_amount_type_check CHECK (round(amount, 4) = amount AND abs(amount) < 1000000),
  CONSTRAINT prices_ratio_type_check CHECK (round(ratio, 3) = ratio AND abs(ratio) < 1000)
);
INSERT INTO plinth_new_prices (rowid, id, amount, ratio, plinth_parked_002_change_amount_before)
SELECT old.rowid, old.id, old.amount, old.ratio, old.plinth_parked_002_change_amount_before
FROM prices AS old;
DROP TABLE prices;
ALTER TABLE plinth_new_prices RENAME TO prices;

-- backfill prices set amount = plinth_parked_002_change_amount_before where cast(plinth_parked_002_change_amount_before as decimal(10,2)) = amount
UPDATE prices SET amount = plinth_parked_002_change_amount_before WHERE CAST(round(round(plinth_parked_002_change_amount_before * 10000) / 100) / 100 AS NUMERIC) = amount;

-- drop what was kept of prices as plinth_parked_002_change_amount_before
CREATE TABLE plinth_new_prices (
  id INT NOT NULL,
  amount NUMERIC,
  ratio NUMERIC NOT NULL,
  CONSTRAINT prices_pkey PRIMARY KEY (id),
  CONSTRAINT prices_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT prices_amount_type_check CHECK (round(amount, 4) = amount AND abs(amount) < 1000000),
  CONSTRAINT prices_ratio_type_check CHECK (round(ratio, 3) = ratio AND abs(ratio) < 1000)
);
INSERT INTO plinth_new_prices (rowid, id, amount, ratio)
SELECT old.rowid, old.id, old.amount, old.ratio
FROM prices AS old;
DROP TABLE prices;
ALTER TABLE plinth_new_prices RENAME TO prices;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
