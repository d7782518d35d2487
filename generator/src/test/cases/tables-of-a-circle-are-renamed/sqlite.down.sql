-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- rename column people.unit_id to department_id
ALTER TABLE people RENAME COLUMN unit_id TO department_id;

-- rename column units.number to id
ALTER TABLE units RENAME COLUMN number TO id;

-- rename column units.lead_id to head_id
ALTER TABLE units RENAME COLUMN lead_id TO head_id;

-- rename table people to employees
ALTER TABLE people RENAME TO employees;

-- rename table units to departments
ALTER TABLE units RENAME TO departments;

COMMIT;
