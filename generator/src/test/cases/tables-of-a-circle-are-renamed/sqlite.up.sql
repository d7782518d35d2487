-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: exact
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- rename table departments to units
ALTER TABLE departments RENAME TO units;

-- rename table employees to people
ALTER TABLE employees RENAME TO people;

-- rename column units.head_id to lead_id
ALTER TABLE units RENAME COLUMN head_id TO lead_id;

-- rename column units.id to number
ALTER TABLE units RENAME COLUMN id TO number;

-- rename column people.department_id to unit_id
ALTER TABLE people RENAME COLUMN department_id TO unit_id;

COMMIT;
