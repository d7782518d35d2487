-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table measures has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('measures') WHERE lower(name) NOT IN ('cents', 'day', 'dollars', 'factor', 'id', 'twice', 'weighed')) AS TEXT) = '0';
-- stops if the table measures has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('measures') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('', 'measures_dollars', 'measures_twice', 'measures_weighed')) AS TEXT) = '0';

-- rebuild measures
--   drop index measures.measures_twice
--   drop index measures.measures_weighed
--   drop index measures.measures_dollars
--   drop column measures.twice
--   drop column measures.weighed
--   drop column measures.dollars
CREATE TABLE plinth_new_measures (
  id INT NOT NULL,
  day TEXT NOT NULL,
  cents INTEGER NOT NULL,
  factor REAL NOT NULL,
  CONSTRAINT measures_pkey PRIMARY KEY (id),
  CONSTRAINT measures_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT measures_day_type_check CHECK (length(day) <= 10),
  CONSTRAINT measures_cents_type_check CHECK (typeof(cents) IN ('integer', 'null')),
  CONSTRAINT measures_factor_type_check CHECK (typeof(factor) IN ('real', 'null'))
);
INSERT INTO plinth_new_measures (rowid, id, day, cents, factor)
SELECT old.rowid, old.id, old.day, old.cents, old.factor
FROM measures AS old;
DROP TABLE measures;
ALTER TABLE plinth_new_measures RENAME TO measures;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
