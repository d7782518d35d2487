-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: exact
\set ON_ERROR_STOP on

BEGIN;

-- drop view added
DROP VIEW IF EXISTS added;

-- drop view changed
DROP VIEW IF EXISTS changed;

-- create view changed
CREATE VIEW changed WITH (security_invoker = true) AS
SELECT "id" FROM "users";

-- create view dropped
CREATE VIEW dropped WITH (security_invoker = true) AS
SELECT "id" FROM "changed";

COMMIT;
