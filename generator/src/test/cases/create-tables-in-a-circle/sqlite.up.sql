-- Up
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - rows written to departments since
--   - rows written to employees since
.bail on
PRAGMA foreign_keys = ON;

BEGIN IMMEDIATE;

-- create table departments
CREATE TABLE departments (
  id INT NOT NULL,
  head_id INTEGER,
  CONSTRAINT departments_pkey PRIMARY KEY (id),
  CONSTRAINT departments_head_id_fkey FOREIGN KEY (head_id) REFERENCES employees (id),
  CONSTRAINT departments_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT departments_head_id_type_check CHECK (typeof(head_id) IN ('integer', 'null') AND head_id BETWEEN -2147483648 AND 2147483647)
);

-- create table employees
CREATE TABLE employees (
  id INT NOT NULL,
  department_id INTEGER NOT NULL,
  CONSTRAINT employees_pkey PRIMARY KEY (id),
  CONSTRAINT employees_department_id_fkey FOREIGN KEY (department_id) REFERENCES departments (id),
  CONSTRAINT employees_id_type_check CHECK (typeof(id) IN ('integer', 'null') AND id BETWEEN -2147483648 AND 2147483647),
  CONSTRAINT employees_department_id_type_check CHECK (typeof(department_id) IN ('integer', 'null') AND department_id BETWEEN -2147483648 AND 2147483647)
);

COMMIT;
