-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - rows written to departments since
--   - rows written to employees since
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('departments') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('employees') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop constraint departments.departments_head_id_fkey
ALTER TABLE departments DROP CONSTRAINT IF EXISTS departments_head_id_fkey;

-- drop table employees
-- ! destroys every row of employees
DROP TABLE IF EXISTS employees;

-- drop table departments
-- ! destroys every row of departments
DROP TABLE IF EXISTS departments;

COMMIT;
