-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- take down view adult_count
DROP VIEW IF EXISTS "adult_count";

-- take down view adult_names
DROP VIEW IF EXISTS "adult_names";

-- drop view adults
DROP VIEW IF EXISTS "adults";

-- create view adults
CREATE VIEW IF NOT EXISTS "adults" AS
SELECT "id", "name" FROM "users" WHERE "age" > 17;

-- put back view adult_names
CREATE VIEW IF NOT EXISTS "adult_names" AS
SELECT "name" FROM "adults";

-- put back view adult_count
CREATE VIEW IF NOT EXISTS "adult_count" AS
SELECT count(*) AS "number" FROM "adult_names";
