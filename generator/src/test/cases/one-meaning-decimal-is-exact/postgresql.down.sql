-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of amounts
\set ON_ERROR_STOP on

BEGIN;

-- drop table amounts
-- ! destroys every row of amounts
DROP TABLE IF EXISTS amounts;

COMMIT;
