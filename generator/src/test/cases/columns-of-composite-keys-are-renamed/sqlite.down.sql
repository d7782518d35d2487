-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

-- ends here where it has run before
CREATE TEMP TABLE plinth_again (done INTEGER CONSTRAINT "this script has run here before" CHECK (NOT done));
INSERT INTO plinth_again SELECT (SELECT count(*) FROM pragma_table_xinfo('lines') WHERE lower(name) = lower('x')) = 1
  AND (SELECT count(*) FROM pragma_table_xinfo('lines') WHERE lower(name) = lower('y')) = 1
  AND (SELECT count(*) FROM pragma_table_xinfo('lines') WHERE lower(name) = lower('p')) = 0
  AND (SELECT count(*) FROM pragma_table_xinfo('lines') WHERE lower(name) = lower('q')) = 0;
DROP TABLE plinth_again;

BEGIN IMMEDIATE;

-- rename column lines.q to y
ALTER TABLE lines RENAME COLUMN q TO y;

-- rename column lines.p to x
ALTER TABLE lines RENAME COLUMN p TO x;

-- rename column orders.a to plinth_rename_b
ALTER TABLE orders RENAME COLUMN a TO plinth_rename_b;

-- rename column orders.b to a
ALTER TABLE orders RENAME COLUMN b TO a;

-- rename column orders.plinth_rename_b to b
ALTER TABLE orders RENAME COLUMN plinth_rename_b TO b;

COMMIT;
