-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - the rows of employees keep employees_department_id_fkey, whose values the rollback cannot bring back
-- Rollback: lossy
--   - all rows of departments
--   - all rows of employees

-- stops if something that this brings is there already: table employees, table departments
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'employees' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'departments' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table employees, table departments' END AS INT);

-- create table employees
CREATE TABLE IF NOT EXISTS "employees" (
  "id" INTEGER NOT NULL,
  "department_id" INTEGER NOT NULL,
  CONSTRAINT "employees_pkey" PRIMARY KEY ("id")
);

-- create table departments
CREATE TABLE IF NOT EXISTS "departments" (
  "id" INTEGER NOT NULL,
  "head_id" INTEGER,
  CONSTRAINT "departments_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "departments_head_id_fkey" FOREIGN KEY ("head_id") REFERENCES "employees" ("id")
);

-- add constraint employees.employees_department_id_fkey: foreign key [department_id] -> departments [id] on delete no action on update no action not deferrable
-- ! fails if rows of employees break employees_department_id_fkey
ALTER TABLE "employees" ADD CONSTRAINT IF NOT EXISTS "employees_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "departments" ("id");
