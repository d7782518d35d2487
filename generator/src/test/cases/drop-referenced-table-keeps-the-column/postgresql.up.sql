-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - the rows of employees keep employees_office_id_fkey, whose values the rollback cannot bring back
-- Rollback: lossy
--   - all rows of offices
\set ON_ERROR_STOP on

BEGIN;

-- drop constraint employees.employees_office_id_fkey
ALTER TABLE employees DROP CONSTRAINT IF EXISTS employees_office_id_fkey;

-- drop table offices
-- ! destroys every row of offices
DROP TABLE IF EXISTS offices;

COMMIT;
