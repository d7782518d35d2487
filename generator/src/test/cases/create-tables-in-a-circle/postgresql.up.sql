-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to departments since
--   - rows written to employees since
\set ON_ERROR_STOP on

BEGIN;

-- create table departments
CREATE TABLE departments (
  id integer NOT NULL,
  head_id integer,
  CONSTRAINT departments_pkey PRIMARY KEY (id)
);

-- create table employees
CREATE TABLE employees (
  id integer NOT NULL,
  department_id integer NOT NULL,
  CONSTRAINT employees_pkey PRIMARY KEY (id),
  CONSTRAINT employees_department_id_fkey FOREIGN KEY (department_id) REFERENCES departments (id)
);

-- add constraint departments.departments_head_id_fkey: foreign key [head_id] -> employees [id] on delete no action on update no action not deferrable
-- ! fails if rows of departments break departments_head_id_fkey
ALTER TABLE departments ADD CONSTRAINT departments_head_id_fkey FOREIGN KEY (head_id) REFERENCES employees (id);

COMMIT;
