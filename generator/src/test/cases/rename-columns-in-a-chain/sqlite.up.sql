-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on

BEGIN IMMEDIATE;

-- rename column shifts.c to d
ALTER TABLE shifts RENAME COLUMN c TO d;

-- rename column shifts.b to c
ALTER TABLE shifts RENAME COLUMN b TO c;

-- rename column shifts.a to b
ALTER TABLE shifts RENAME COLUMN a TO b;

COMMIT;
