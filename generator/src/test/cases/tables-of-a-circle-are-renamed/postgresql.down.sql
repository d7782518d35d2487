-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- rename constraint people.people_unit_id_id_key to people_department_id_id_key
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('people') AND conname = 'people_unit_id_id_key') THEN
    ALTER TABLE people RENAME CONSTRAINT people_unit_id_id_key TO people_department_id_id_key;
  END IF;
END $do$;

-- rename constraint people.people_unit_id_fkey to people_department_id_fkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('people') AND conname = 'people_unit_id_fkey') THEN
    ALTER TABLE people RENAME CONSTRAINT people_unit_id_fkey TO people_department_id_fkey;
  END IF;
END $do$;

-- rename column people.unit_id to department_id
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('people') AND attname = 'unit_id' AND NOT attisdropped) THEN
    ALTER TABLE people RENAME COLUMN unit_id TO department_id;
  END IF;
END $do$;

-- rename column units.number to id
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('units') AND attname = 'number' AND NOT attisdropped) THEN
    ALTER TABLE units RENAME COLUMN number TO id;
  END IF;
END $do$;

-- rename constraint units.units_lead_id_fkey to units_head_id_fkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('units') AND conname = 'units_lead_id_fkey') THEN
    ALTER TABLE units RENAME CONSTRAINT units_lead_id_fkey TO units_head_id_fkey;
  END IF;
END $do$;

-- rename column units.lead_id to head_id
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_attribute WHERE attrelid = to_regclass('units') AND attname = 'lead_id' AND NOT attisdropped) THEN
    ALTER TABLE units RENAME COLUMN lead_id TO head_id;
  END IF;
END $do$;

-- rename constraint people.people_pkey to employees_pkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('people') AND conname = 'people_pkey') THEN
    ALTER TABLE people RENAME CONSTRAINT people_pkey TO employees_pkey;
  END IF;
END $do$;

-- rename constraint people.people_department_id_id_key to employees_department_id_id_key
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('people') AND conname = 'people_department_id_id_key') THEN
    ALTER TABLE people RENAME CONSTRAINT people_department_id_id_key TO employees_department_id_id_key;
  END IF;
END $do$;

-- rename constraint people.people_department_id_fkey to employees_department_id_fkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('people') AND conname = 'people_department_id_fkey') THEN
    ALTER TABLE people RENAME CONSTRAINT people_department_id_fkey TO employees_department_id_fkey;
  END IF;
END $do$;

-- rename table people to employees
ALTER TABLE IF EXISTS people RENAME TO employees;

-- rename constraint units.units_pkey to departments_pkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('units') AND conname = 'units_pkey') THEN
    ALTER TABLE units RENAME CONSTRAINT units_pkey TO departments_pkey;
  END IF;
END $do$;

-- rename constraint units.units_head_id_fkey to departments_head_id_fkey
DO $do$ BEGIN
  IF EXISTS (SELECT FROM pg_constraint WHERE conrelid = to_regclass('units') AND conname = 'units_head_id_fkey') THEN
    ALTER TABLE units RENAME CONSTRAINT units_head_id_fkey TO departments_head_id_fkey;
  END IF;
END $do$;

-- rename table units to departments
ALTER TABLE IF EXISTS units RENAME TO departments;

COMMIT;
