-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - the rows of employees keep employees_department_id_fkey, whose values the rollback cannot bring back
-- Rollback: lossy
--   - all rows of departments
--   - all rows of employees
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('employees') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('departments') AND relkind = 'r') = 1 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- create table employees
CREATE TABLE employees (
  id integer NOT NULL,
  department_id integer NOT NULL,
  CONSTRAINT employees_pkey PRIMARY KEY (id)
);

-- create table departments
CREATE TABLE departments (
  id integer NOT NULL,
  head_id integer,
  CONSTRAINT departments_pkey PRIMARY KEY (id),
  CONSTRAINT departments_head_id_fkey FOREIGN KEY (head_id) REFERENCES employees (id)
);

-- add constraint employees.employees_department_id_fkey: foreign key [department_id] -> departments [id] on delete no action on update no action not deferrable
-- ! fails if rows of employees break employees_department_id_fkey
ALTER TABLE employees ADD CONSTRAINT employees_department_id_fkey FOREIGN KEY (department_id) REFERENCES departments (id);

COMMIT;
