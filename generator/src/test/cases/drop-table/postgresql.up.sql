-- Up
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of sessions
\set ON_ERROR_STOP on

BEGIN;

-- drop table sessions
-- ! destroys every row of sessions
DROP TABLE IF EXISTS sessions;

COMMIT;
