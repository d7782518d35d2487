-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: lossy
--   - all rows of totals

-- stops if something that this brings is there already: view totals
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'totals' AND "TABLE_TYPE" = 'VIEW')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: view totals' END AS INT);

-- drop table totals
-- ! destroys every row of totals
DROP TABLE IF EXISTS "totals";

-- create view totals
CREATE VIEW IF NOT EXISTS "totals" AS
SELECT count(*) AS "number" FROM "users";
