-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

-- ends here where it has run before
CREATE TEMP TABLE plinth_again (done INTEGER CONSTRAINT "this script has run here before" CHECK (NOT done));
INSERT INTO plinth_again SELECT (SELECT count(*) FROM pragma_table_xinfo('lines') WHERE lower(name) = lower('p')) = 1
  AND (SELECT count(*) FROM pragma_table_xinfo('lines') WHERE lower(name) = lower('q')) = 1
  AND (SELECT count(*) FROM pragma_table_xinfo('lines') WHERE lower(name) = lower('x')) = 0
  AND (SELECT count(*) FROM pragma_table_xinfo('lines') WHERE lower(name) = lower('y')) = 0;
DROP TABLE plinth_again;

BEGIN IMMEDIATE;

-- rename column orders.b to plinth_rename_b
ALTER TABLE orders RENAME COLUMN b TO plinth_rename_b;

-- rename column orders.a to b
ALTER TABLE orders RENAME COLUMN a TO b;

-- rename column orders.plinth_rename_b to a
ALTER TABLE orders RENAME COLUMN plinth_rename_b TO a;

-- rename column lines.x to p
ALTER TABLE lines RENAME COLUMN x TO p;

-- rename column lines.y to q
ALTER TABLE lines RENAME COLUMN y TO q;

COMMIT;
