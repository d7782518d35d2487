-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - all rows of totals
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if the view totals has triggers that the schema does not declare, and they would go with it
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('totals') AND type = 'trigger' AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- drop view totals
DROP VIEW IF EXISTS totals;

-- create table totals
CREATE TABLE totals (
  number INT NOT NULL,
  CONSTRAINT totals_pkey PRIMARY KEY (number),
  CONSTRAINT totals_number_type_check CHECK (typeof(number) IN ('integer', 'null'))
);

DROP TABLE plinth_guard;
COMMIT;
