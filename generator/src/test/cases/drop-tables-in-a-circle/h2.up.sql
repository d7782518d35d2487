-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - the rows of employees keep employees_department_id_fkey, whose values the rollback cannot bring back
-- Rollback: lossy
--   - all rows of departments
--   - all rows of employees

-- drop constraint employees.employees_department_id_fkey
ALTER TABLE IF EXISTS "employees" DROP CONSTRAINT IF EXISTS "employees_department_id_fkey";

-- drop table departments
-- ! destroys every row of departments
DROP TABLE IF EXISTS "departments";

-- drop table employees
-- ! destroys every row of employees
DROP TABLE IF EXISTS "employees";
