-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on

BEGIN IMMEDIATE;

-- rename column shifts.b to a
ALTER TABLE shifts RENAME COLUMN b TO a;

-- rename column shifts.c to b
ALTER TABLE shifts RENAME COLUMN c TO b;

-- rename column shifts.d to c
ALTER TABLE shifts RENAME COLUMN d TO c;

COMMIT;
