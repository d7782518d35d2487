-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to departments since
--   - rows written to employees since

-- drop constraint departments.departments_head_id_fkey
ALTER TABLE IF EXISTS "departments" DROP CONSTRAINT IF EXISTS "departments_head_id_fkey";

-- drop table employees
-- ! destroys every row of employees
DROP TABLE IF EXISTS "employees";

-- drop table departments
-- ! destroys every row of departments
DROP TABLE IF EXISTS "departments";
