-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- create view c_first
CREATE VIEW c_first WITH (security_invoker = true) AS
SELECT "id", "age" FROM "users";

-- create view b_middle
CREATE VIEW b_middle WITH (security_invoker = true) AS
SELECT "id" FROM "c_first" WHERE "age" > 17;

-- create view a_last
CREATE VIEW a_last WITH (security_invoker = true) AS
SELECT count(*) AS "number" FROM "b_middle";

COMMIT;
