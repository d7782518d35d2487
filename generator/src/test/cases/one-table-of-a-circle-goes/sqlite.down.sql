-- Down: undoes up.sql
-- Dialect: sqlite
-- Run: sqlite3 -bail DATABASE < FILE
-- Rollback: lossy
--   - values written to departments.head_id since
--   - rows written to employees since
.bail on

BEGIN IMMEDIATE;

-- create table employees
CREATE TABLE employees (
  id INT NOT NULL,
  department_id INTEGER,
  CONSTRAINT employees_pkey PRIMARY KEY (id),
  CONSTRAINT employees_department_id_fkey FOREIGN KEY (department_id) REFERENCES departments (id) ON DELETE SET NULL
);

-- add column departments.head_id int?
ALTER TABLE departments ADD COLUMN head_id INTEGER CONSTRAINT departments_head_id_fkey REFERENCES employees (id);

COMMIT;
