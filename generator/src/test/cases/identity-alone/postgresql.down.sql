-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of counters
\set ON_ERROR_STOP on

BEGIN;

-- drop table counters
-- ! destroys every row of counters
DROP TABLE IF EXISTS counters;

COMMIT;
