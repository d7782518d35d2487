-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to employees since
--   - rows written to departments since

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
