-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

-- ends here where it has run before
CREATE TEMP TABLE plinth_again (done INTEGER CONSTRAINT "this script has run here before" CHECK (NOT done));
INSERT INTO plinth_again SELECT (SELECT count(*) FROM pragma_table_xinfo('shifts') WHERE lower(name) = lower('a')) = 1
  AND (SELECT count(*) FROM pragma_table_xinfo('shifts') WHERE lower(name) = lower('d')) = 0;
DROP TABLE plinth_again;

BEGIN IMMEDIATE;

-- rename column shifts.b to a
ALTER TABLE shifts RENAME COLUMN b TO a;

-- rename column shifts.c to b
ALTER TABLE shifts RENAME COLUMN c TO b;

-- rename column shifts.d to c
ALTER TABLE shifts RENAME COLUMN d TO c;

COMMIT;
