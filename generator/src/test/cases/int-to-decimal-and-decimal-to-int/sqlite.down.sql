-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - what int cannot hold of the values written to sums.whole since
--   - what int cannot hold of the values of sums.exact
-- Rollback: conditional
--   - every value of sums.exact fits decimal(10,2)
--   - every value of sums.rounded fits decimal(6,0)
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table sums has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('sums') WHERE lower(name) NOT IN ('exact', 'id', 'rounded', 'whole')) AS TEXT) = '0';
-- stops if the table sums has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('sums') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- rebuild sums
--   alter column sums.rounded decimal(6,0)
--   alter column sums.exact decimal(10,2)
--   alter column sums.whole int
CREATE TABLE plinth_new_sums (
  id INT NOT NULL,
  whole INTEGER NOT NULL,
  exact NUMERIC NOT NULL,
  rounded NUMERIC NOT NULL,
  CONSTRAINT sums_pkey PRIMARY KEY (id),
  CONSTRAINT sums_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT sums_whole_type_check CHECK (typeof(whole) IN ('integer', 'null') AND whole BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT sums_exact_type_check CHECK (round(exact, 2) = exact AND abs(exact) < 100000000),
  CONSTRAINT sums_rounded_type_check CHECK (round(rounded, 0) = rounded AND abs(rounded) < 1000000)
);
INSERT INTO plinth_new_sums (rowid, id, whole, exact, rounded)
SELECT old.rowid, old.id, CAST(round(old.whole) AS INTEGER), CAST(old.exact AS NUMERIC), CAST(old.rounded AS NUMERIC)
FROM sums AS old;
DROP TABLE sums;
ALTER TABLE plinth_new_sums RENAME TO sums;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
