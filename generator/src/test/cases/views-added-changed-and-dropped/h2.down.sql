-- Down: undoes up.sql
-- Dialect: h2
-- Run: java -cp h2.jar org.h2.tools.RunScript -url URL -script FILE
-- Rollback: exact

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
