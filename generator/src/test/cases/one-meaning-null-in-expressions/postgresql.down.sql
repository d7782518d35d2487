-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of people
\set ON_ERROR_STOP on

BEGIN;

-- drop table people
-- ! destroys every row of people
DROP TABLE IF EXISTS people;

COMMIT;
