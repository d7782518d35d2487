-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of candidates
\set ON_ERROR_STOP on

BEGIN;

-- drop table candidates
-- ! destroys every row of candidates
DROP TABLE IF EXISTS candidates;

COMMIT;
