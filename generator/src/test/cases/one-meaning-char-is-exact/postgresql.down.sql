-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of codes
\set ON_ERROR_STOP on

BEGIN;

-- drop table codes
-- ! destroys every row of codes
DROP TABLE IF EXISTS codes;

COMMIT;
