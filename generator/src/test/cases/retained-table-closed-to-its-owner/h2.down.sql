-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: retained
--   - all rows of payroll

-- stops if something that this brings is there already: table payroll
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'payroll' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: table payroll' END AS INT);
-- stops if something that this renames is not there: table plinth_parked_002_change_payroll
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'plinth_parked_002_change_payroll' AND "TABLE_TYPE" = 'BASE TABLE')) AS VARCHAR) = '1' THEN '0' ELSE 'something that this renames is not there: table plinth_parked_002_change_payroll' END AS INT);

-- bring back table payroll from plinth_parked_002_change_payroll
ALTER TABLE IF EXISTS "plinth_parked_002_change_payroll" RENAME TO "payroll";
EXECUTE IMMEDIATE CASE WHEN EXISTS (SELECT 1 FROM "INFORMATION_SCHEMA"."TABLE_CONSTRAINTS" WHERE "CONSTRAINT_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'payroll' AND "CONSTRAINT_NAME" = 'plinth_parked_002_change_payroll_pkey') THEN 'ALTER TABLE "payroll" RENAME CONSTRAINT "plinth_parked_002_change_payroll_pkey" TO "payroll_pkey"' ELSE '' END;
