-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- stops if something that this brings is there already: view added
SELECT CAST(CASE WHEN CAST((SELECT (SELECT COUNT(*) FROM "INFORMATION_SCHEMA"."TABLES" WHERE "TABLE_SCHEMA" = CURRENT_SCHEMA AND "TABLE_NAME" = 'added' AND "TABLE_TYPE" = 'VIEW')) AS VARCHAR) = '0' THEN '0' ELSE 'something that this brings is there already: view added' END AS INT);

-- drop view dropped
DROP VIEW IF EXISTS "dropped";

-- drop view changed
DROP VIEW IF EXISTS "changed";

-- create view changed
CREATE VIEW IF NOT EXISTS "changed" AS
-- a comment; with a semicolon
SELECT "id", "name", 'a;b' AS "literal"
FROM "users"
WHERE "name" <> '';
COMMENT ON VIEW "changed" IS 'Now with names; it''s "wider"';

-- create view added
CREATE VIEW IF NOT EXISTS "added" AS
SELECT "name", count(*) AS "number" FROM "changed" GROUP BY "name";
