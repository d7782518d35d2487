-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - what was written since to the rows that came to rates
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table rates has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('rates') WHERE lower(name) NOT IN ('code', 'id', 'live', 'plinth_parked_002_change_came', 'rate')) AS TEXT) = '0';
-- stops if the table rates has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('rates') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- delete rows rates where plinth_parked_002_change_came
-- ! destroys rows of rates
DELETE FROM rates WHERE plinth_parked_002_change_came;

-- drop what was kept of rates as plinth_parked_002_change_came
CREATE TABLE plinth_new_rates (
  id INTEGER NOT NULL CONSTRAINT rates_pkey PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL,
  rate NUMERIC NOT NULL DEFAULT 1,
  live INTEGER NOT NULL,
  CONSTRAINT rates_code_type_check CHECK (length(code) <= 3),
  CONSTRAINT rates_rate_type_check CHECK (round(rate, 2) = rate AND abs(rate) < 10000),
  CONSTRAINT rates_live_type_check CHECK (live IN (0, 1))
);
INSERT INTO plinth_new_rates (id, code, rate, live)
SELECT old.id, old.code, old.rate, old.live
FROM rates AS old;
DELETE FROM sqlite_sequence WHERE name = 'plinth_new_rates';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'plinth_new_rates', max(seq) FROM (
  SELECT seq FROM sqlite_sequence WHERE name = 'rates'
  UNION ALL SELECT max(id) FROM plinth_new_rates
) HAVING max(seq) IS NOT NULL;
DROP TABLE rates;
ALTER TABLE plinth_new_rates RENAME TO rates;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
