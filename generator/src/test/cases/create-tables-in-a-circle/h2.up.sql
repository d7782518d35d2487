-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to departments since
--   - rows written to employees since

-- stops if something that this brings is there already: table departments, table employees
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'departments' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'employees' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table departments, table employees' END AS INT);

-- create table departments
CREATE TABLE IF NOT EXISTS "departments" (
  "id" INTEGER NOT NULL,
  "head_id" INTEGER,
  CONSTRAINT "departments_pkey" PRIMARY KEY ("id")
);

-- create table employees
CREATE TABLE IF NOT EXISTS "employees" (
  "id" INTEGER NOT NULL,
  "department_id" INTEGER NOT NULL,
  CONSTRAINT "employees_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "employees_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "departments" ("id")
);

-- add constraint departments.departments_head_id_fkey: foreign key [head_id] -> employees [id] on delete no action on update no action not deferrable
-- ! fails if rows of departments break departments_head_id_fkey
ALTER TABLE "departments" ADD CONSTRAINT IF NOT EXISTS "departments_head_id_fkey" FOREIGN KEY ("head_id") REFERENCES "employees" ("id");
