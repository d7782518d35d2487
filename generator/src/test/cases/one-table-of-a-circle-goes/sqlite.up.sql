-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - the rows of departments keep departments_head_id_fkey, whose values the rollback cannot bring back
-- Rollback: lossy
--   - all rows of employees
--   - the values of departments.head_id
.bail on
PRAGMA foreign_keys = ON;

PRAGMA foreign_keys = OFF;
BEGIN IMMEDIATE;
CREATE TEMP TABLE plinth_guard (ok INTEGER NOT NULL CHECK (ok = 1));
-- stops if foreign keys could not be switched off: the connection is in a transaction already
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT foreign_keys FROM pragma_foreign_keys) AS TEXT) = '0';
-- stops if the table departments has columns that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM pragma_table_xinfo('departments') WHERE lower(name) NOT IN ('head_id', 'id', 'name')) AS TEXT) = '0';
-- stops if the table departments has indexes or triggers that the schema does not declare, and a rebuild would lose them
INSERT OR ROLLBACK INTO plinth_guard SELECT CAST((SELECT count(*) FROM sqlite_schema WHERE lower(tbl_name) = lower('departments') AND type IN ('index', 'trigger') AND sql IS NOT NULL AND lower(name) NOT IN ('')) AS TEXT) = '0';

-- drop table employees
-- ! destroys every row of employees
DROP TABLE IF EXISTS employees;

-- rebuild departments
--   drop constraint departments.departments_head_id_fkey
--   drop column departments.head_id
CREATE TABLE plinth_new_departments (
  id INT NOT NULL,
  name TEXT NOT NULL,
  CONSTRAINT departments_pkey PRIMARY KEY (id),
  CONSTRAINT departments_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT departments_name_type_check CHECK (length(name) <= 20)
);
-- ! destroys the values of departments.head_id
INSERT INTO plinth_new_departments (rowid, id, name)
SELECT old.rowid, old.id, old.name
FROM departments AS old;
DROP TABLE departments;
ALTER TABLE plinth_new_departments RENAME TO departments;

-- stops if rows would reference rows that are not there
INSERT OR ROLLBACK INTO plinth_guard SELECT NOT EXISTS (SELECT * FROM pragma_foreign_key_check);
DROP TABLE plinth_guard;
COMMIT;
PRAGMA foreign_keys = ON;
