-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: view dropped
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'dropped' AND "TABLE_TYPE" = 'VIEW')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: view dropped' END AS INT);

-- drop view added
DROP VIEW IF EXISTS "added";

-- drop view changed
DROP VIEW IF EXISTS "changed";

-- create view changed
CREATE VIEW IF NOT EXISTS "changed" AS
SELECT "id" FROM "users";

-- create view dropped
CREATE VIEW IF NOT EXISTS "dropped" AS
SELECT "id" FROM "changed";
