-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of sums
\set ON_ERROR_STOP on

BEGIN;

-- drop table sums
-- ! destroys every row of sums
DROP TABLE IF EXISTS sums;

COMMIT;
