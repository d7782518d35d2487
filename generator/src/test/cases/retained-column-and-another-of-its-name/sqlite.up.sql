-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: retained
--   - the values of people.born
-- Rollback: lossy
--   - values written to people.born since
.bail on
PRAGMA foreign_keys = ON;

-- ends here where it has run before
CREATE TEMP TABLE plinth_again (done INTEGER CONSTRAINT "this script has run here before" CHECK (NOT done));
INSERT INTO plinth_again SELECT (SELECT count(*) FROM pragma_table_xinfo('people') WHERE lower(name) = lower('plinth_parked_002_change_born')) = 1;
DROP TABLE plinth_again;

BEGIN IMMEDIATE;

-- park column people.born as plinth_parked_002_change_born
ALTER TABLE people RENAME COLUMN born TO plinth_parked_002_change_born;

-- add column people.born date?
ALTER TABLE people ADD COLUMN born TEXT CONSTRAINT people_born_type_check CHECK (born IS date(born, '+0 days'));

COMMIT;
