-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: table departments, table employees
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'departments' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'employees' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table departments, table employees' END AS INT);
-- stops if something that this renames is not there: table units, table people
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'units' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '2' THEN '0' ELSE 'something that this renames is not there: table units, table people' END AS INT);

-- rename constraint people.people_unit_id_id_key to people_department_id_id_key
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_unit_id_id_key') THEN 'ALTER TABLE "people" RENAME CONSTRAINT "people_unit_id_id_key" TO "people_department_id_id_key"' ELSE '' END;

-- rename constraint people.people_unit_id_fkey to people_department_id_fkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_unit_id_fkey') THEN 'ALTER TABLE "people" RENAME CONSTRAINT "people_unit_id_fkey" TO "people_department_id_fkey"' ELSE '' END;

-- rename column people.unit_id to department_id
ALTER TABLE IF EXISTS "people" ALTER COLUMN IF EXISTS "unit_id" RENAME TO "department_id";

-- rename column units.number to id
ALTER TABLE IF EXISTS "units" ALTER COLUMN IF EXISTS "number" RENAME TO "id";

-- rename constraint units.units_lead_id_fkey to units_head_id_fkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'units' AND "CONSTRAINT_NAME" = 'units_lead_id_fkey') THEN 'ALTER TABLE "units" RENAME CONSTRAINT "units_lead_id_fkey" TO "units_head_id_fkey"' ELSE '' END;

-- rename column units.lead_id to head_id
ALTER TABLE IF EXISTS "units" ALTER COLUMN IF EXISTS "lead_id" RENAME TO "head_id";

-- rename constraint people.people_pkey to employees_pkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_pkey') THEN 'ALTER TABLE "people" RENAME CONSTRAINT "people_pkey" TO "employees_pkey"' ELSE '' END;

-- rename constraint people.people_department_id_id_key to employees_department_id_id_key
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_department_id_id_key') THEN 'ALTER TABLE "people" RENAME CONSTRAINT "people_department_id_id_key" TO "employees_department_id_id_key"' ELSE '' END;

-- rename constraint people.people_department_id_fkey to employees_department_id_fkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'people' AND "CONSTRAINT_NAME" = 'people_department_id_fkey') THEN 'ALTER TABLE "people" RENAME CONSTRAINT "people_department_id_fkey" TO "employees_department_id_fkey"' ELSE '' END;

-- rename table people to employees
ALTER TABLE IF EXISTS "people" RENAME TO "employees";

-- rename constraint units.units_pkey to departments_pkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'units' AND "CONSTRAINT_NAME" = 'units_pkey') THEN 'ALTER TABLE "units" RENAME CONSTRAINT "units_pkey" TO "departments_pkey"' ELSE '' END;

-- rename constraint units.units_head_id_fkey to departments_head_id_fkey
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'units' AND "CONSTRAINT_NAME" = 'units_head_id_fkey') THEN 'ALTER TABLE "units" RENAME CONSTRAINT "units_head_id_fkey" TO "departments_head_id_fkey"' ELSE '' END;

-- rename table units to departments
ALTER TABLE IF EXISTS "units" RENAME TO "departments";
