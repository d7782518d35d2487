-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- take down view adult_count
DROP VIEW IF EXISTS adult_count;

-- take down view adult_names
DROP VIEW IF EXISTS adult_names;

-- drop view adults
DROP VIEW IF EXISTS adults;

-- create view adults
CREATE VIEW adults WITH (security_invoker = true) AS
SELECT "id", "name" FROM "users" WHERE "age" > 20;

-- put back view adult_names
CREATE VIEW adult_names WITH (security_invoker = true) AS
SELECT "name" FROM "adults";

-- put back view adult_count
CREATE VIEW adult_count WITH (security_invoker = true) AS
SELECT count(*) AS "number" FROM "adult_names";

COMMIT;
