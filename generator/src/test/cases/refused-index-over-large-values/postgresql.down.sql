-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of files
\set ON_ERROR_STOP on

BEGIN;

-- drop table files
-- ! destroys every row of files
DROP TABLE IF EXISTS files;

COMMIT;
