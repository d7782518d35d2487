-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - rows written to offices since

-- create table offices
CREATE TABLE IF NOT EXISTS "offices" (
  "id" INTEGER NOT NULL,
  "city" VARCHAR(120) NOT NULL,
  CONSTRAINT "offices_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "offices_city_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("city", '[\x{10000}-\x{10FFFF}]', '_')) <= 60)
);

-- add constraint employees.employees_office_id_fkey: foreign key [office_id] -> offices [id] on delete no action on update no action not deferrable
-- ! fails if rows of employees break employees_office_id_fkey
ALTER TABLE "employees" ADD CONSTRAINT IF NOT EXISTS "employees_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices" ("id");
