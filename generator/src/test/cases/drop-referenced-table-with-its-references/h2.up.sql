-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - the rows of employees keep employees_office_id_fkey, whose values the rollback cannot bring back
-- Rollback: lossy
--   - all rows of offices
--   - the values of employees.office_id

-- drop constraint employees.employees_office_id_fkey
ALTER TABLE IF EXISTS "employees" DROP CONSTRAINT IF EXISTS "employees_office_id_fkey";

-- drop table offices
-- ! destroys every row of offices
DROP TABLE IF EXISTS "offices";

-- drop column employees.office_id
-- ! destroys the values of employees.office_id
ALTER TABLE "employees" DROP COLUMN IF EXISTS "office_id";
