-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - values written to departments.head_id since
--   - rows written to employees since

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
