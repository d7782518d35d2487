-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - the rows of departments keep departments_head_id_fkey, whose values the rollback cannot bring back
-- Rollback: lossy
--   - all rows of employees
--   - the values of departments.head_id

-- drop constraint departments.departments_head_id_fkey
ALTER TABLE IF EXISTS "departments" DROP CONSTRAINT IF EXISTS "departments_head_id_fkey";

-- drop table employees
-- ! destroys every row of employees
DROP TABLE IF EXISTS "employees";

-- drop column departments.head_id
-- ! destroys the values of departments.head_id
ALTER TABLE "departments" DROP COLUMN IF EXISTS "head_id";
