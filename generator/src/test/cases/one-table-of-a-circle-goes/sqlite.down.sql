-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: conditional
--   - the rows of departments keep departments_head_id_fkey, whose values the rollback cannot bring back
-- Rollback: lossy
--   - all rows of employees
--   - the values of departments.head_id
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table employees
CREATE TABLE employees (
  id INT NOT NULL,
  department_id INTEGER,
  CONSTRAINT employees_pkey PRIMARY KEY (id),
  CONSTRAINT employees_department_id_fkey FOREIGN KEY (department_id) REFERENCES departments (id) ON DELETE SET NULL,
  CONSTRAINT employees_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT employees_department_id_type_check CHECK (typeof(department_id) IN ('integer', 'null') AND department_id BETWEEN -2147483648 AND 2147483647)
);

-- add column departments.head_id int?
ALTER TABLE departments ADD COLUMN head_id INTEGER CONSTRAINT departments_head_id_fkey REFERENCES employees (id) CONSTRAINT departments_head_id_type_check CHECK (typeof(head_id) IN ('integer', 'null') AND head_id BETWEEN -2147483648 AND 2147483647);

COMMIT;
