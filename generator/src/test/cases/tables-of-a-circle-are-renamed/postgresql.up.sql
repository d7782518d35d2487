-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- rename table departments to units
ALTER TABLE IF EXISTS departments RENAME TO units;

-- rename constraint units.departments_head_id_fkey to units_head_id_fkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('units') AND conname = 'departments_head_id_fkey') THEN
    ALTER TABLE units RENAME CONSTRAINT departments_head_id_fkey TO units_head_id_fkey;
  END IF;
END $do$;

-- rename constraint units.departments_pkey to units_pkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('units') AND conname = 'departments_pkey') THEN
    ALTER TABLE units RENAME CONSTRAINT departments_pkey TO units_pkey;
  END IF;
END $do$;

-- rename table employees to people
ALTER TABLE IF EXISTS employees RENAME TO people;

-- rename constraint people.employees_department_id_fkey to people_department_id_fkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('people') AND conname = 'employees_department_id_fkey') THEN
    ALTER TABLE people RENAME CONSTRAINT employees_department_id_fkey TO people_department_id_fkey;
  END IF;
END $do$;

-- rename constraint people.employees_department_id_id_key to people_department_id_id_key
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('people') AND conname = 'employees_department_id_id_key') THEN
    ALTER TABLE people RENAME CONSTRAINT employees_department_id_id_key TO people_department_id_id_key;
  END IF;
END $do$;

-- rename constraint people.employees_pkey to people_pkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('people') AND conname = 'employees_pkey') THEN
    ALTER TABLE people RENAME CONSTRAINT employees_pkey TO people_pkey;
  END IF;
END $do$;

-- rename column units.head_id to lead_id
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('units') AND attname = 'head_id' AND NOT attisdropped) THEN
    ALTER TABLE units RENAME COLUMN head_id TO lead_id;
  END IF;
END $do$;

-- rename constraint units.units_head_id_fkey to units_lead_id_fkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('units') AND conname = 'units_head_id_fkey') THEN
    ALTER TABLE units RENAME CONSTRAINT units_head_id_fkey TO units_lead_id_fkey;
  END IF;
END $do$;

-- rename column units.id to number
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('units') AND attname = 'id' AND NOT attisdropped) THEN
    ALTER TABLE units RENAME COLUMN id TO number;
  END IF;
END $do$;

-- rename column people.department_id to unit_id
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'department_id' AND NOT attisdropped) THEN
    ALTER TABLE people RENAME COLUMN department_id TO unit_id;
  END IF;
END $do$;

-- rename constraint people.people_department_id_fkey to people_unit_id_fkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('people') AND conname = 'people_department_id_fkey') THEN
    ALTER TABLE people RENAME CONSTRAINT people_department_id_fkey TO people_unit_id_fkey;
  END IF;
END $do$;

-- rename constraint people.people_department_id_id_key to people_unit_id_id_key
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('people') AND conname = 'people_department_id_id_key') THEN
    ALTER TABLE people RENAME CONSTRAINT people_department_id_id_key TO people_unit_id_id_key;
  END IF;
END $do$;

COMMIT;
