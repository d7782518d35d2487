-- Down: undoes up.sql
-- Dialect: postgresql
-- Run: psql -X -v ON_ERROR_STOP=1 -f FILE
-- Rollback: lossy
--   - all rows of flags
\set ON_ERROR_STOP on

BEGIN;

-- drop table flags
-- ! destroys every row of flags
DROP TABLE IF EXISTS flags;

COMMIT;
