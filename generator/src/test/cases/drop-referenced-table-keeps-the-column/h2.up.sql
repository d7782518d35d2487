-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - the rows of employees keep employees_office_id_fkey, whose values the rollback cannot bring back
-- Rollback: lossy
--   - all rows of offices

-- drop constraint employees.employees_office_id_fkey
ALTER TABLE IF EXISTS "employees" DROP CONSTRAINT IF EXISTS "employees_office_id_fkey";

-- drop table offices
-- ! destroys every row of offices
DROP TABLE IF EXISTS "offices";
