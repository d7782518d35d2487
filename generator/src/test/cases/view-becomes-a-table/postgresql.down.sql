-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of totals
\set ON_ERROR_STOP on

BEGIN;

-- drop table totals
-- ! destroys every row of totals
DROP TABLE IF EXISTS totals;

-- create view totals
CREATE VIEW totals WITH (security_invoker = true) AS
SELECT count(*) AS "number" FROM "users";

COMMIT;
