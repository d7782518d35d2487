-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of readings
\set ON_ERROR_STOP on

BEGIN;

-- drop table readings
-- ! destroys every row of readings
DROP TABLE IF EXISTS readings;

COMMIT;
