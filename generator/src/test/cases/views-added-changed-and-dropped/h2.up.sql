-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

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
