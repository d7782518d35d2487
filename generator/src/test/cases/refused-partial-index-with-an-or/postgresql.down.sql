-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of jobs
\set ON_ERROR_STOP on

BEGIN;

-- drop table jobs
-- ! destroys every row of jobs
DROP TABLE IF EXISTS jobs;

COMMIT;
