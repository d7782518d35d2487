-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- drop view user_ids
DROP VIEW IF EXISTS "user_ids";

-- drop view user_names
DROP VIEW IF EXISTS "user_names";

-- create view user_names
CREATE VIEW IF NOT EXISTS "user_names" AS
SELECT "id", "name" AS "full name" FROM "users";
COMMENT ON VIEW "user_names" IS 'Who there is';

-- create view user_ids
CREATE VIEW IF NOT EXISTS "user_ids" AS
SELECT "id" FROM "user_names";
