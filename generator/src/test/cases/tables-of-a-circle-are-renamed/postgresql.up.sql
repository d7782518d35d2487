-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

-- ends here where it has run before
SELECT (SELECT count(*) FROM pg_class WHERE oid = to_regclass('units') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('people') AND relkind = 'r') = 1
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('departments') AND relkind = 'r') = 0
  AND (SELECT count(*) FROM pg_class WHERE oid = to_regclass('employees') AND relkind = 'r') = 0 AS plinth_done \gset
\if :plinth_done
  \echo 'nothing to do: this script has run here before'
  \quit
\endif

BEGIN;

-- rename table departments to units
ALTER TABLE departments RENAME TO units;

-- rename constraint units.departments_head_id_fkey to units_head_id_fkey
ALTER TABLE units RENAME CONSTRAINT departments_head_id_fkey TO units_head_id_fkey;

-- rename constraint units.departments_pkey to units_pkey
ALTER TABLE units RENAME CONSTRAINT departments_pkey TO units_pkey;

-- rename table employees to people
ALTER TABLE employees RENAME TO people;

-- rename constraint people.employees_department_id_fkey to people_department_id_fkey
ALTER TABLE people RENAME CONSTRAINT employees_department_id_fkey TO people_department_id_fkey;

-- rename constraint people.employees_department_id_id_key to people_department_id_id_key
ALTER TABLE people RENAME CONSTRAINT employees_department_id_id_key TO people_department_id_id_key;

-- rename constraint people.employees_pkey to people_pkey
ALTER TABLE people RENAME CONSTRAINT employees_pkey TO people_pkey;

-- rename column units.head_id to lead_id
ALTER TABLE units RENAME COLUMN head_id TO lead_id;

-- rename constraint units.units_head_id_fkey to units_lead_id_fkey
ALTER TABLE units RENAME CONSTRAINT units_head_id_fkey TO units_lead_id_fkey;

-- rename column units.id to number
ALTER TABLE units RENAME COLUMN id TO number;

-- rename column people.department_id to unit_id
ALTER TABLE people RENAME COLUMN department_id TO unit_id;

-- rename constraint people.people_department_id_fkey to people_unit_id_fkey
ALTER TABLE people RENAME CONSTRAINT people_department_id_fkey TO people_unit_id_fkey;

-- rename constraint people.people_department_id_id_key to people_unit_id_id_key
ALTER TABLE people RENAME CONSTRAINT people_department_id_id_key TO people_unit_id_id_key;

COMMIT;
