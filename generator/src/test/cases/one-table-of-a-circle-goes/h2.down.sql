-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - the rows of departments keep departments_head_id_fkey, whose values the rollback cannot bring back
-- Rollback: lossy
--   - all rows of employees
--   - the values of departments.head_id

-- stops if something that this brings is there already: table employees, column departments.head_id, constraint departments.departments_head_id_fkey
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'employees' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'departments' AND "COLUMN_NAME" = 'head_id')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'departments' AND "CONSTRAINT_NAME" = 'departments_head_id_fkey')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table employees, column departments.head_id, constraint departments.departments_head_id_fkey' END AS INT);

-- add column departments.head_id int?
ALTER TABLE "departments" ADD COLUMN IF NOT EXISTS "head_id" INTEGER;

-- create table employees
CREATE TABLE IF NOT EXISTS "employees" (
  "id" INTEGER NOT NULL,
  "department_id" INTEGER,
  CONSTRAINT "employees_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "employees_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "departments" ("id") ON DELETE SET NULL
);

-- add constraint departments.departments_head_id_fkey: foreign key [head_id] -> employees [id] on delete no action on update no action not deferrable
-- ! fails if rows of departments break departments_head_id_fkey
ALTER TABLE "departments" ADD CONSTRAINT IF NOT EXISTS "departments_head_id_fkey" FOREIGN KEY ("head_id") REFERENCES "employees" ("id");
