-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - the rows of employees keep employees_office_id_fkey, whose values the rollback cannot bring back
-- Rollback: lossy
--   - all rows of offices
--   - the values of employees.office_id
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('offices') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('employees') AND attname = 'office_id' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('employees') AND conname = 'employees_office_id_fkey' AND convalidated) = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- drop constraint employees.employees_office_id_fkey
ALTER TABLE employees DROP CONSTRAINT IF EXISTS employees_office_id_fkey;

-- drop table offices
-- ! destroys every row of offices
DROP TABLE IF EXISTS offices;

-- drop column employees.office_id
-- ! destroys the values of employees.office_id
ALTER TABLE employees DROP COLUMN IF EXISTS office_id;

COMMIT;
