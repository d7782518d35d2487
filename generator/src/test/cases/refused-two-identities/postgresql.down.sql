-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of entries
\set ON_ERROR_STOP on

BEGIN;

-- drop table entries
-- ! destroys every row of entries
DROP TABLE IF EXISTS entries;

COMMIT;
