-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - the rows of employees keep employees_department_id_fkey, whose values the rollback cannot bring back
-- Rollback: lossy
--   - all rows of departments
--   - all rows of employees
\set ON_ERROR_STOP on

BEGIN;

-- drop constraint employees.employees_department_id_fkey
ALTER TABLE employees DROP CONSTRAINT IF EXISTS employees_department_id_fkey;

-- drop table departments
-- ! destroys every row of departments
DROP TABLE IF EXISTS departments;

-- drop table employees
-- ! destroys every row of employees
DROP TABLE IF EXISTS employees;

COMMIT;
