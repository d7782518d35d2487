-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - the rows of departments keep departments_head_id_fkey, whose values the rollback cannot bring back
-- Rollback: lossy
--   - all rows of employees
--   - the values of departments.head_id
\set ON_ERROR_STOP on

BEGIN;

-- drop constraint departments.departments_head_id_fkey
ALTER TABLE departments DROP CONSTRAINT IF EXISTS departments_head_id_fkey;

-- drop table employees
-- ! destroys every row of employees
DROP TABLE IF EXISTS employees;

-- drop column departments.head_id
-- ! destroys the values of departments.head_id
ALTER TABLE departments DROP COLUMN IF EXISTS head_id;

COMMIT;
