-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

-- alter role case_clerk
REVOKE SELECT ON "names" FROM "case_clerk";

-- drop view names
DROP VIEW IF EXISTS "names";

-- create view names
CREATE VIEW IF NOT EXISTS "names" AS
select "id" from "people";

-- alter role case_clerk
GRANT SELECT ON "names" TO "case_clerk";
