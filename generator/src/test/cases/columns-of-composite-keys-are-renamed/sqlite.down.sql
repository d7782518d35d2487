-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on

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
