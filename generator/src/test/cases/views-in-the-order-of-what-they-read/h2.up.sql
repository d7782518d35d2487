-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: view c_first, view b_middle, view a_last
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'c_first' AND "TABLE_TYPE" = 'VIEW')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'b_middle' AND "TABLE_TYPE" = 'VIEW')
  + (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'a_last' AND "TABLE_TYPE" = 'VIEW')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: view c_first, view b_middle, view a_last' END AS INT);

-- create view c_first
CREATE VIEW IF NOT EXISTS "c_first" AS
SELECT "id", "age" FROM "users";

-- create view b_middle
CREATE VIEW IF NOT EXISTS "b_middle" AS
SELECT "id" FROM "c_first" WHERE "age" > 17;

-- create view a_last
CREATE VIEW IF NOT EXISTS "a_last" AS
SELECT count(*) AS "number" FROM "b_middle";
