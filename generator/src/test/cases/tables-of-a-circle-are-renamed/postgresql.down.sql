-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('departments') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('employees') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('units') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('people') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- rename constraint people.people_unit_id_id_key to people_department_id_id_key
ALTER TABLE people RENAME CONSTRAINT people_unit_id_id_key TO people_department_id_id_key;

-- rename constraint people.people_unit_id_fkey to people_department_id_fkey
ALTER TABLE people RENAME CONSTRAINT people_unit_id_fkey TO people_department_id_fkey;

-- rename column people.unit_id to department_id
ALTER TABLE people RENAME COLUMN unit_id TO department_id;

-- rename column units.number to id
ALTER TABLE units RENAME COLUMN number TO id;

-- rename constraint units.units_lead_id_fkey to units_head_id_fkey
ALTER TABLE units RENAME CONSTRAINT units_lead_id_fkey TO units_head_id_fkey;

-- rename column units.lead_id to head_id
ALTER TABLE units RENAME COLUMN lead_id TO head_id;

-- rename constraint people.people_pkey to employees_pkey
ALTER TABLE people RENAME CONSTRAINT people_pkey TO employees_pkey;

-- rename constraint people.people_department_id_id_key to employees_department_id_id_key
ALTER TABLE people RENAME CONSTRAINT people_department_id_id_key TO employees_department_id_id_key;

-- rename constraint people.people_department_id_fkey to employees_department_id_fkey
ALTER TABLE people RENAME CONSTRAINT people_department_id_fkey TO employees_department_id_fkey;

-- rename table people to employees
ALTER TABLE people RENAME TO employees;

-- rename constraint units.units_pkey to departments_pkey
ALTER TABLE units RENAME CONSTRAINT units_pkey TO departments_pkey;

-- rename constraint units.units_head_id_fkey to departments_head_id_fkey
ALTER TABLE units RENAME CONSTRAINT units_head_id_fkey TO departments_head_id_fkey;

-- rename table units to departments
ALTER TABLE units RENAME TO departments;

COMMIT;
