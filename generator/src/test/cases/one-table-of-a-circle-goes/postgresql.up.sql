-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: conditional
--   - the rows of departments keep departments_head_id_fkey, whose values the rollback cannot bring back
-- Rollback: lossy
--   - all rows of employees
--   - the values of departments.head_id
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('employees') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_attribute WHERE attrelid = to_regclass('departments') AND attname = 'head_id' AND NOT attisdropped) = 0
  AND (SELECT count(*) FROM pg_constraint WHERE conrelid = to_regclass('departments') AND conname = 'departments_head_id_fkey' AND convalidated) = 0 AS plinth_done \gset
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

-- drop column departments.head_id
-- ! destroys the values of departments.head_id
ALTER TABLE departments DROP COLUMN IF EXISTS head_id;

COMMIT;
