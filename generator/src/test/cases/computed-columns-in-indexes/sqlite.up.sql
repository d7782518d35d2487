-- Up
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
--   add column measures.dollars bigint generated cents / 100 stored
--   add column measures.weighed double generated factor * 2 stored
--   add column measures.twice bigint generated cents * 2 virtual
--   create index measures.measures_dollars [dollars]
--   create index measures.measures_weighed [weighed]
--   create index measures.measures_twice [twice]
CREATE TABLE plinth_new_measures (
  id INT NOT NULL,
  day TEXT NOT NULL,
  cents INTEGER NOT NULL,
  factor REAL NOT NULL,
  dollars INTEGER NOT NULL GENERATED ALWAYS AS (cents / 100) STORED,
  weighed REAL NOT NULL GENERATED ALWAYS AS (factor * 2) STORED,
  twice INTEGER NOT NULL GENERATED ALWAYS AS (cents * 2) VIRTUAL,
  CONSTRAINT measures_pkey PRIMARY KEY (id),
  CONSTRAINT measures_id_type_check CHECK (typeof(id) IN ('integer', 'null')),
  CONSTRAINT measures_day_type_check CHECK (length(day) <= 10),
  CONSTRAINT measures_cents_type_check CHECK (typeof(cents) IN ('integer', 'null')),
  CONSTRAINT measures_factor_type_check CHECK (typeof(factor) IN ('real', 'null')),
  CONSTRAINT measures_dollars_type_check CHECK (typeof(dollars) IN ('integer', 'null')),
  CONSTRAINT measures_weighed_type_check CHECK (typeof(weighed) IN ('real', 'null')),
  CONSTRAINT measures_twice_type_check CHECK (typeof(twice) IN ('integer', 'null'))
);
INSERT INTO plinth_new_measures (rowid, id, day, cents, factor)
SELECT old.rowid, old.id, old.day, old.cents, old.factor
FROM measures AS old;
DROP TABLE measures;
ALTER TABLE plinth_new_measures RENAME TO measures;

-- create index measures.measures_dollars [dollars]
CREATE INDEX measures_dollars ON measures (dollars);

-- create index measures.measures_weighed [weighed]
CREATE INDEX measures_weighed ON measures (weighed);

-- create index measures.measures_twice [twice]
CREATE INDEX measures_twice ON measures (twice);

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
