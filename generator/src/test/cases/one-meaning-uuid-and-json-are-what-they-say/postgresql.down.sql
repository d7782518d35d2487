-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of things
\set ON_ERROR_STOP on

BEGIN;

-- drop table things
-- ! destroys every row of things
DROP TABLE IF EXISTS things;

COMMIT;
