-- Up
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- create view c_first
CREATE VIEW IF NOT EXISTS "c_first" AS
SELECT "id", "age" FROM "users";

-- create view b_middle
CREATE VIEW IF NOT EXISTS "b_middle" AS
SELECT "id" FROM "c_first" WHERE "age" > 17;

-- create view a_last
CREATE VIEW IF NOT EXISTS "a_last" AS
SELECT count(*) AS "number" FROM "b_middle";
