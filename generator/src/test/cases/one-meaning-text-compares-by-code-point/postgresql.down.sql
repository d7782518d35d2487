-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of pairs
\set ON_ERROR_STOP on

BEGIN;

-- drop table pairs
-- ! destroys every row of pairs
DROP TABLE IF EXISTS pairs;

COMMIT;
