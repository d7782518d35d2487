-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: conditional
--   - the rows of employees keep employees_office_id_fkey, whose values the rollback cannot bring back
-- Rollback: lossy
--   - all rows of offices
--   - the values of employees.office_id

-- stops if something that this brings is there already: table offices, column employees.office_id, constraint employees.employees_office_id_fkey
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'offices' AND "TABLE_TYPE" = 'BASE TABLE')
  + (SELECT count(*) FROM "INFORMATION_SCHEMA"."COLUMNS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'employees' AND "COLUMN_NAME" = 'office_id')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'employees' AND "CONSTRAINT_NAME" = 'employees_office_id_fkey')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table offices, column employees.office_id, constraint employees.employees_office_id_fkey' END AS INT);
-- stops if rows of employees have no partner in offices, which employees_office_id_fkey asks for
SELECT CAST(CASE WHEN CAST((SELECT count(*) FROM (SELECT 0 AS "key_1" FROM "employees") AS child WHERE child."key_1" IS NOT NULL) AS VARCHAR) = '0' THEN '0' ELSE 'rows of employees have no partner in offices, which employees_office_id_fkey asks for' END AS INT);

-- add column employees.office_id int fill 0
ALTER TABLE "employees" ADD COLUMN IF NOT EXISTS "office_id" INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE "employees" ALTER COLUMN "office_id" DROP DEFAULT;

-- create table offices
CREATE TABLE IF NOT EXISTS "offices" (
  "id" INTEGER NOT NULL,
  "city" VARCHAR(120) NOT NULL,
  CONSTRAINT "offices_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "offices_city_length_check" CHECK (CHAR_LENGTH(REGEXP_REPLACE("city", '[\x{10000}-\x{10FFFF}]', '_')) <= 60)
);

-- add constraint employees.employees_office_id_fkey: foreign key [office_id] -> offices [id] on delete cascade on update no action not deferrable
-- ! fails if rows of employees break employees_office_id_fkey
ALTER TABLE "employees" ADD CONSTRAINT IF NOT EXISTS "employees_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices" ("id") ON DELETE CASCADE;
