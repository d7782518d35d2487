-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on

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
