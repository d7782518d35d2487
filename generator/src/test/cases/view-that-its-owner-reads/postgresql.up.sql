-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- drop view names
DROP VIEW IF EXISTS names;

-- create view names
CREATE VIEW names AS
select id from people;

-- alter role case_clerk
GRANT SELECT ON names TO case_clerk;

COMMIT;
