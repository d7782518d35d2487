-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of everything
\set ON_ERROR_STOP on

BEGIN;

-- drop table everything
-- ! destroys every row of everything
DROP TABLE IF EXISTS everything;

COMMIT;
