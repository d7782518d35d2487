-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: table units, table people
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'units' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table units, table people' END AS INT);
-- stops if something that this renames is not there: table departments, table employees
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'departments' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'employees' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '2' THEN '0' ELSE 'something that this renames is not there: table departments, table employees' END AS INT);

-- rename table departments to units
ALTER TABLE IF EXISTS "departments" RENAME TO "units";

-- rename constraint units.departments_head_id_fkey to units_head_id_fkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'units' AND "CONSTRAINT_NAME" = 'departments_head_id_fkey') THEN 'ALTER TABLE "units" RENAME CONSTRAINT "departments_head_id_fkey" TO "units_head_id_fkey"' ELSE '' END;

-- rename constraint units.departments_pkey to units_pkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'units' AND "CONSTRAINT_NAME" = 'departments_pkey') THEN 'ALTER TABLE "units" RENAME CONSTRAINT "departments_pkey" TO "units_pkey"' ELSE '' END;

-- rename table employees to people
ALTER TABLE IF EXISTS "employees" RENAME TO "people";

-- rename constraint people.employees_department_id_fkey to people_department_id_fkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'employees_department_id_fkey') THEN 'ALTER TABLE "people" RENAME CONSTRAINT "employees_department_id_fkey" TO "people_department_id_fkey"' ELSE '' END;

-- rename constraint people.employees_department_id_id_key to people_department_id_id_key
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'employees_department_id_id_key') THEN 'ALTER TABLE "people" RENAME CONSTRAINT "employees_department_id_id_key" TO "people_department_id_id_key"' ELSE '' END;

-- rename constraint people.employees_pkey to people_pkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'employees_pkey') THEN 'ALTER TABLE "people" RENAME CONSTRAINT "employees_pkey" TO "people_pkey"' ELSE '' END;

-- rename column units.head_id to lead_id
ALTER TABLE IF EXISTS "units" ALTER COLUMN IF EXISTS "head_id" RENAME TO "lead_id";

-- rename constraint units.units_head_id_fkey to units_lead_id_fkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'units' AND "CONSTRAINT_NAME" = 'units_head_id_fkey') THEN 'ALTER TABLE "units" RENAME CONSTRAINT "units_head_id_fkey" TO "units_lead_id_fkey"' ELSE '' END;

-- rename column units.id to number
ALTER TABLE IF EXISTS "units" ALTER COLUMN IF EXISTS "id" RENAME TO "number";

-- rename column people.department_id to unit_id
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "department_id" RENAME TO "unit_id";

-- rename constraint people.people_department_id_fkey to people_unit_id_fkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_department_id_fkey') THEN 'ALTER TABLE "people" RENAME CONSTRAINT "people_department_id_fkey" TO "people_unit_id_fkey"' ELSE '' END;

-- rename constraint people.people_department_id_id_key to people_unit_id_id_key
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_department_id_id_key') THEN 'ALTER TABLE "people" RENAME CONSTRAINT "people_department_id_id_key" TO "people_unit_id_id_key"' ELSE '' END;
